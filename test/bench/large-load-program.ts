import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { loadBareEmbedded, loadBareNeo4j } from './bare-loads.ts';
import { largeContent } from './large-content.ts';

// Loads a large graph in a process of its own, so that its memory is nobody else's: `embedded FOLDER`, `bare-embedded FILE`, or
// `neo4j` or `bare-neo4j URI USER PASSWORD`. How far it has come goes to the standard error; the last line is what came of it, in JSON.

const [kind, place = '', user = '', password = ''] = process.argv.slice(2);

function onNotice(notice: string): void {
  process.stderr.write(`${notice}\n`);
}

async function loadInto(opening: Promise<GraphStore>): Promise<void> {
  const store = await opening;
  await store.load(content);
  await store.close();
}

function load(): Promise<void> {
  switch (kind) {
    case 'embedded':
      return loadInto(openEmbeddedStore({ dataDir: place, readers: 1, onNotice }));
    case 'neo4j':
      return loadInto(openNeo4jStore({ uri: place, user, password, database: 'neo4j', readers: 1, onNotice }));
    case 'bare-embedded':
      return loadBareEmbedded(content, place);
    default:
      return loadBareNeo4j(content, place, user, password);
  }
}

const content = largeContent('large', 100_000, 500_000);
onNotice(`Loading ${content.nodes.length} nodes and ${content.relationships.length} relationships: ${kind}.`);
const begun = performance.now();
await load();
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(`${JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
