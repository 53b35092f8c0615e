import type { CausalIndex } from './causal-index.ts';

/** More than any path is long. */
const UNREACHABLE = 255;

/** The edges that lead towards a set of ends, nearest first. */
export interface Approach {
  /** Edges from each node to the nearest end; 255 where none is within the length asked for. */
  distances: Uint8Array;
  /** The useful edges out of node `n` are `edges[begins[n]]` up to, not including, `edges[ends[n]]`… */
  begins: Int32Array;
  ends: Int32Array;
  edges: Int32Array;
  /** …and lead to these nodes. Their distances ascend, so a search may stop at the first that is too far. */
  neighbours: Int32Array;
}

/**
 * Breadth-first search from the ends, against the direction of the edges. Nodes are met in the order of their distance,
 * so each node's edges are written down in that order too. A node that `barred` marks with 1 may begin a path, but is
 * never inside one.
 */
export function approachTo(
  { incoming, outgoing, nodeKeys, edgeKeys }: CausalIndex,
  { ends, barred, maxLength }: { ends: readonly number[]; barred: Uint8Array; maxLength: number },
): Approach {
  const approach: Approach = {
    distances: new Uint8Array(nodeKeys.length).fill(UNREACHABLE),
    begins: outgoing.offsets,
    ends: outgoing.offsets.slice(0, -1),
    edges: new Int32Array(edgeKeys.length),
    neighbours: new Int32Array(edgeKeys.length),
  };
  const queue = new Int32Array(nodeKeys.length);
  queue.set(ends);
  let tail = ends.length;
  for (const end of ends) approach.distances[end] = 0;
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head]!;
    const distance = approach.distances[node]! + 1;
    if (distance > maxLength) break;
    for (let slot = incoming.offsets[node]!, last = incoming.offsets[node + 1]!; slot < last; slot += 1) {
      const neighbour = incoming.neighbours[slot]!;
      const place = approach.ends[neighbour]!++;
      approach.edges[place] = incoming.edges[slot]!;
      approach.neighbours[place] = node;
      if (approach.distances[neighbour] !== UNREACHABLE) continue;
      approach.distances[neighbour] = distance;
      if (barred[neighbour] === 0) queue[tail++] = neighbour;
    }
  }
  return approach;
}
