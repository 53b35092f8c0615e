import type { Loop, LoopsAnswer, LoopsQuery } from '../contract/loops.ts';
import type { CausalIndex } from './causal-index.ts';
import { marked } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { keysAlong } from './path-keys.ts';
import { emptyResult, searchPaths } from './path-search.ts';
import { confidenceOf, type RankedPath } from './ranking.ts';

const KINDS = { '+': 'R', '-': 'B', '?': '?' } as const;

/**
 * All elementary loops of up to `maxLength` edges, ranked as paths are: the answer of `GET /api/loops`. Each is found
 * once, from its smallest node, through larger nodes only. A node that is too far to return from in time is never
 * entered.
 *
 * Source: D. B. Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4 (1975), 77–84.
 */
export function findLoops(
  index: CausalIndex,
  { maxLength, limit }: LoopsQuery,
  limits: SearchLimits = {},
): LoopsAnswer {
  const budget = new Budget(limits);
  const result = emptyResult(index, limit);
  const barred = marked(index, []);
  for (const root of nodesNearLoops(index)) {
    if (budget.truncated === null)
      searchPaths(index, { starts: [root], ends: [root], barred, maxLength }, budget, result);
    barred[root] = 1;
  }
  const { positive, negative, unknown } = result.counts;
  const total = positive + negative + unknown;
  return {
    loops: result.best.ranked().map((loop) => describeLoop(index, loop)),
    total,
    counts: { reinforcing: positive, balancing: negative, unknown },
    truncated: budget.truncated === 'paths' ? 'loops' : (budget.truncated ?? (total > limit ? 'limit' : null)),
  };
}

/** Drops nodes that nothing leads to or from, until none is left to drop; no loop is lost. The others, ascending. */
function nodesNearLoops({ nodeKeys, outgoing, incoming }: CausalIndex): number[] {
  const left = new Set(nodeKeys.keys());
  for (const [inward, outward] of [
    [incoming, outgoing],
    [outgoing, incoming],
  ] as const) {
    const degrees = inward.offsets.subarray(1).map((end, node) => end - inward.offsets[node]!);
    const bare = [...left].filter((node) => degrees[node] === 0);
    for (const node of bare) {
      left.delete(node);
      for (const next of outward.neighbours.subarray(outward.offsets[node], outward.offsets[node + 1])) {
        degrees[next]! -= 1;
        if (degrees[next] === 0) bare.push(next);
      }
    }
  }
  return [...left];
}

function describeLoop(index: CausalIndex, { rank, edges }: RankedPath): Loop {
  const { nodes, edges: edgeKeys, sign } = keysAlong(index, edges);
  return {
    nodes: nodes.slice(0, -1),
    edges: edgeKeys,
    kind: KINDS[sign],
    confidence: confidenceOf(rank),
    inferred: edges.some((edge) => index.inferred[edge] === 1),
  };
}
