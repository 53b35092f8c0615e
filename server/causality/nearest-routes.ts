import type { Direction } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';

/** How near each node is to some starts, whatever a limit left out of an enumeration. */
export interface NearestRoutes {
  /** The fewest edges between the starts and a node, or null where it is out of reach. */
  distance: (node: number) => number | null;
  /** A shortest path between the starts and a node that is within reach, in causal order. */
  shortest: (node: number) => number[];
}

/** Breadth-first search from the starts, along the edges (`down`) or against them (`up`), past no barred node. */
export function nearestRoutes(
  index: CausalIndex,
  { starts, direction, maxLength }: { starts: readonly number[]; direction: Direction; maxLength: number },
  barred: Uint8Array,
): NearestRoutes {
  const { offsets, edges, neighbours } = direction === 'down' ? index.outgoing : index.incoming;
  const distances = new Int32Array(index.nodeKeys.length).fill(-1);
  const arrivals = new Int32Array(index.nodeKeys.length).fill(-1);
  for (const start of starts) distances[start] = 0;
  const queue = [...starts];
  for (const node of queue) {
    if (distances[node] === maxLength) break;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
      const next = neighbours[slot]!;
      if (distances[next] !== -1 || barred[next] === 1) continue;
      distances[next] = distances[node]! + 1;
      arrivals[next] = edges[slot]!;
      queue.push(next);
    }
  }
  const back = direction === 'down' ? index.sources : index.targets;
  return {
    distance: (node) => (distances[node] === -1 ? null : distances[node]!),
    shortest: (node) => {
      const path: number[] = [];
      for (let at = node; arrivals[at] !== -1; at = back[arrivals[at]!]!) path.push(arrivals[at]!);
      return direction === 'down' ? path.reverse() : path;
    },
  };
}
