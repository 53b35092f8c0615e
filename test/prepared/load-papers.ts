import { join } from 'node:path';
import { loadGraph } from '../../server/loading/load-graph.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { loadInvented } from '../http/invented-app.ts';

// Makes, in the folder that it is told, a data folder of the paper that ships and one of the invented paper, as a first start makes them.

const [folder = ''] = process.argv.slice(2);
const LOADS: [name: string, load: (store: GraphStore) => Promise<string>][] = [
  ['shipped', loadGraph],
  ['invented', loadInvented],
];
for (const [name, load] of LOADS) {
  const store = await openEmbeddedStore({ dataDir: join(folder, name), readers: 1 });
  await load(store);
  await store.close();
}
