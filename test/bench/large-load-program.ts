import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { largeContent } from './large-content.ts';

// Loads a large graph in a process of its own, so that its memory is nobody else's: `embedded FOLDER`, or `neo4j URI USER
// PASSWORD`. How far it has come goes to the standard error; the last line is what came of it, in JSON.

const [kind, place = '', user = '', password = ''] = process.argv.slice(2);

function onNotice(notice: string): void {
  process.stderr.write(`${notice}\n`);
}

function open(): Promise<GraphStore> {
  if (kind === 'embedded') return openEmbeddedStore({ dataDir: place, readers: 1, onNotice });
  return openNeo4jStore({ uri: place, user, password, database: 'neo4j', readers: 1, onNotice });
}

const content = largeContent('large', 100_000, 500_000);
const store = await open();
onNotice(`Loading ${content.nodes.length} nodes and ${content.relationships.length} relationships into ${store.kind}.`);
const begun = performance.now();
await store.load(content);
const seconds = (performance.now() - begun) / 1000;
await store.close();
process.stdout.write(`${JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
