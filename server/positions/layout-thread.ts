import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LayoutGraph } from '../layout/positions.ts';
import type { Placed } from './paper-positions.ts';

/** Lays out a paper in a thread of its own, which a large one keeps busy for minutes. Rejects when the thread fails. */
export function layOutInThread(graph: LayoutGraph): Promise<Placed> {
  const module = fileURLToPath(import.meta.url).replace(/layout-thread\.(ts|js)$/, 'layout.worker.$1');
  const worker = startThread(module, graph);
  // Nobody waits for it at the end.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', (placed: Placed) => resolve(placed));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The layout ended without an answer.')));
  });
}

/** Node 20 reads no types: from the sources, a thread has to call tsx in by itself; what the program was started with does not reach it. */
function startThread(module: string, workerData: unknown): Worker {
  if (!module.endsWith('.ts')) return new Worker(module, { workerData });
  const tsx = import.meta.resolve('tsx/esm/api');
  const load = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(pathToFileURL(module).href)});
  })`;
  return new Worker(load, { eval: true, workerData });
}
