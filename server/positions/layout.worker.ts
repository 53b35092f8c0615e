import { parentPort, workerData } from 'node:worker_threads';
import { computePositions, type LayoutGraph } from '../layout/positions.ts';

const graph: LayoutGraph = workerData;
parentPort?.postMessage(computePositions(graph));
