import type { EdgeKey, NodeKey } from '../contract/ids.ts';
import type { Path, PathsAnswer, PathsQuery } from '../contract/reasoning.ts';
import { chainEdge, type CausalIndex } from './causal-index.ts';
import { jointsAlong } from './joints.ts';
import { nodeNumber } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { pathEnds } from './path-ends.ts';
import { keysAlong } from './path-keys.ts';
import { emptyResult, searchPaths, type SearchResult } from './path-search.ts';
import { confidenceOf, type RankedPath } from './ranking.ts';
import { netOf } from './signs.ts';

/**
 * Nodes that every path must pass, or that none may, at its ends or between. They stand for themselves, not their
 * parts.
 */
export interface Passing {
  require?: readonly NodeKey[];
  avoid?: readonly NodeKey[];
}

/**
 * All simple causal paths from one node to another: the answer of `GET /api/paths`. A lifted node stands for itself and
 * its parts. A path begins in the set of `from`, ends in the set of `to` and has no inner node in either; with a depth,
 * it has none that a box of that outline stands for. `limit` cuts only the list of paths. Where a limit of the search
 * was hit, `net` is `undetermined`, and there are no flips and no sole links. The last argument says which of the paths
 * the answer is about.
 * @throws CausalityError UNKNOWN_NODE for a key that is not there, SAME_NODE when the two sets share a node; with a depth,
 *   NOT_VISIBLE for an end that is no box, NOT_A_HEADING and NO_HEADINGS as for the outline
 */
export function findPaths(
  index: CausalIndex,
  query: PathsQuery,
  limits: SearchLimits = {},
  { require = [], avoid = [] }: Passing = {},
): PathsAnswer {
  const { starts, ends, barred } = pathEnds(index, query);
  const from = nodeNumber(index, query.from);
  const to = nodeNumber(index, query.to);
  const budget = new Budget(limits);
  const result = emptyResult(index, query.limit);
  // A node that is not there is on no path.
  const avoided = new Set(avoid.flatMap((key) => index.nodeNumbers.get(key) ?? []));
  const open = (nodes: readonly number[]): number[] => nodes.filter((node) => !avoided.has(node));
  for (const node of avoided) barred[node] = 1;
  const required = require.map((key) => nodeNumber(index, key));
  const request = { starts: open(starts), ends: open(ends), barred, maxLength: query.maxLength, required };
  searchPaths(index, request, budget, result);
  const { counts } = result;
  return {
    paths: result.best.ranked().map((path) => describePath(index, path, from, to)),
    total: counts.positive + counts.negative + counts.unknown,
    counts,
    ...(budget.truncated === null
      ? { net: netOf(counts), ...decidingEdges(index, result) }
      : { net: 'undetermined', flips: [], soleLinks: [] }),
    truncated: budget.truncated,
  };
}

function describePath(index: CausalIndex, { rank, edges }: RankedPath, from: number, to: number): Path {
  const { nodes, edges: edgeKeys, sign } = keysAlong(index, edges);
  // Spelt out: a spread takes ten times as long, and a list may have 10,000 paths.
  return {
    nodes,
    edges: edgeKeys,
    sign,
    confidence: confidenceOf(rank),
    inferred: edges.some((edge) => index.inferred[edge] === 1),
    joints: jointsAlong(edges.map((edge) => chainEdge(index, edge))),
    lifted: index.sources[edges[0]!] !== from || index.targets[edges.at(-1)!] !== to,
  };
}

/**
 * The verdict without an edge follows from the counts of the paths that use it, since a simple path uses an edge once.
 */
function decidingEdges(
  index: CausalIndex,
  { counts, edgeCounts }: SearchResult,
): Pick<PathsAnswer, 'flips' | 'soleLinks'> {
  const net = netOf(counts);
  const flips: PathsAnswer['flips'] = [];
  const soleLinks: EdgeKey[] = [];
  for (let edge = 0; edge < index.edgeKeys.length; edge += 1) {
    const [positive, negative, unknown] = [edgeCounts[edge * 3]!, edgeCounts[edge * 3 + 1]!, edgeCounts[edge * 3 + 2]!];
    if (positive + negative + unknown === 0) continue;
    const becomes = netOf({
      positive: counts.positive - positive,
      negative: counts.negative - negative,
      unknown: counts.unknown - unknown,
    });
    if (becomes === 'none') soleLinks.push(index.edgeKeys[edge]!);
    else if (becomes !== net) flips.push({ edge: index.edgeKeys[edge]!, becomes });
  }
  return { flips, soleLinks };
}
