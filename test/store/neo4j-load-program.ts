import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';

import { chainContent } from './tiny-content.ts';

// A second program on a Neo4j, told on its command line where it is; it loads two revisions in turn until it is killed.

const [uri = '', user = '', password = '', atOnceLimit = ''] = process.argv.slice(2);
const store = await openNeo4jStore({
  uri,
  user,
  password,
  database: 'neo4j',
  readers: 1,
  atOnceLimit: Number(atOnceLimit),
});
for (;;) {
  for (const [revision, size] of [
    ['even', 600],
    ['odd', 900],
  ] as const) {
    await store.load(chainContent(revision, size));
    process.stdout.write(`${JSON.stringify({ loaded: revision })}\n`);
  }
}
