import type { Adjacency, CausalIndex } from '../../server/causality/causal-index.ts';
import { liftedSet, marked } from '../../server/causality/lifting.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';

interface Ends {
  from: readonly NodeKey[];
  to: readonly NodeKey[];
}

interface Stretch {
  nodes: NodeKey[];
  edges: EdgeKey[];
}

/**
 * The nodes and edges on ways of up to `maxLength` edges from some nodes to others, each with its parts where they are
 * lifted, found by two searches breadth first: quick enough to follow the pointer. No way passes through an end.
 */
export function between(
  index: CausalIndex,
  { from, to }: Ends,
  { maxLength, lift }: { maxLength: number; lift: boolean },
): Stretch {
  const [starts, ends] = [numbersOf(index, from, lift), numbersOf(index, to, lift)];
  const down = distances(index.outgoing, starts, marked(index, ends));
  const up = distances(index.incoming, ends, marked(index, starts));
  const isStart = marked(index, starts);
  const isEnd = marked(index, ends);
  const edges = index.edgeKeys.filter((_, edge) => {
    const [source, target] = [index.sources[edge]!, index.targets[edge]!];
    return isEnd[source] === 0 && isStart[target] === 0 && down[source]! + 1 + up[target]! <= maxLength;
  });
  const kept = new Set(edges);
  const touched = index.edgeKeys.flatMap((key, edge) =>
    kept.has(key) ? [index.sources[edge]!, index.targets[edge]!] : [],
  );
  return { nodes: [...new Set(touched)].map((node) => index.nodeKeys[node]!), edges };
}

function numbersOf(index: CausalIndex, keys: readonly NodeKey[], lift: boolean): number[] {
  const numbers = keys.flatMap((key) => index.nodeNumbers.get(key) ?? []);
  return [...new Set(numbers.flatMap((node) => liftedSet(index, node, lift)))];
}

/** Edges from the nearest start to each node; a node in `barred` may be reached and is not passed. */
function distances({ offsets, neighbours }: Adjacency, starts: readonly number[], barred: Uint8Array): Float64Array {
  const found = new Float64Array(barred.length).fill(Number.POSITIVE_INFINITY);
  for (const start of starts) found[start] = 0;
  const queue = [...starts];
  for (const node of queue) {
    if (barred[node] === 1 && found[node] !== 0) continue;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
      const next = neighbours[slot]!;
      if (found[next] !== Number.POSITIVE_INFINITY) continue;
      found[next] = found[node]! + 1;
      queue.push(next);
    }
  }
  return found;
}
