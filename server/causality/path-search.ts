import { approachTo, type Approach } from './approach.ts';
import type { CausalIndex } from './causal-index.ts';
import type { Budget } from './limits.ts';
import { BestPaths, burdenOf, rankOf, SUREST } from './ranking.ts';
import type { SignCounts } from './signs.ts';

export interface SearchRequest {
  /** Nodes where paths begin and end. */
  starts: readonly number[];
  ends: readonly number[];
  /** 1 for the nodes that may stand only at the ends of a path. The starts are among them. */
  barred: Uint8Array;
  maxLength: number;
  /** Nodes that a path must pass to be counted, at its ends or between. */
  required?: readonly number[];
}

export interface SearchResult {
  counts: SignCounts;
  /** Of each edge, how many of the paths that use it are positive, negative and unknown: three numbers an edge. */
  edgeCounts: Int32Array;
  /** Edges of the shortest; infinite where there is none. */
  shortest: number;
  best: BestPaths;
}

interface Search {
  index: CausalIndex;
  budget: Budget;
  maxLength: number;
  approach: Approach;
  /** 1 for the inner nodes of the current path. No useful edge leads to a start, unless it is also an end. */
  closed: Uint8Array;
  trail: Int32Array;
  required: readonly number[];
  result: SearchResult;
}

/** An empty result, with room for the best `keep` paths. */
export function emptyResult(index: CausalIndex, keep: number): SearchResult {
  return {
    counts: { positive: 0, negative: 0, unknown: 0 },
    edgeCounts: new Int32Array(index.edgeKeys.length * 3),
    shortest: Number.POSITIVE_INFINITY,
    best: new BestPaths(keep),
  };
}

/**
 * Adds to `result` all simple paths of up to `maxLength` edges from a start to an end. Between its ends a path has no
 * end and nothing barred, and it passes everything required. Depth-first search; a node is never entered when no end is
 * within the remaining length of it.
 */
export function searchPaths(index: CausalIndex, request: SearchRequest, budget: Budget, result: SearchResult): void {
  const search: Search = {
    index,
    budget,
    maxLength: request.maxLength,
    approach: approachTo(index, request),
    closed: new Uint8Array(index.nodeKeys.length),
    trail: new Int32Array(request.maxLength),
    required: request.required ?? [],
    result,
  };
  const begun = { depth: 0, sign: 1, weakest: SUREST, burden: 0 };
  for (const start of request.starts) {
    if (search.approach.distances[start]! <= request.maxLength && !descend(search, start, begun)) break;
  }
}

/** The current path, but for its edges. */
interface Trail {
  depth: number;
  sign: number;
  weakest: number;
  burden: number;
}

/** Follows every edge out of `node`, where the current path has come to; false when a limit stopped the search. */
function descend(search: Search, node: number, { depth, sign, weakest, burden }: Trail): boolean {
  const { index, closed, trail } = search;
  const { distances, begins, ends, edges, neighbours } = search.approach;
  const remaining = search.maxLength - depth - 1;
  if (!search.budget.step()) return false;
  for (let slot = begins[node]!, last = ends[node]!; slot < last; slot += 1) {
    const neighbour = neighbours[slot]!;
    const distance = distances[neighbour]!;
    if (distance > remaining) break;
    if (closed[neighbour] === 1) continue;
    const edge = edges[slot]!;
    const next = {
      depth: depth + 1,
      sign: sign * index.polarities[edge]!,
      weakest: Math.min(weakest, index.tenths[edge]!),
      burden: burden + burdenOf(index, edge, depth === 0 ? -1 : trail[depth - 1]!),
    };
    trail[depth] = edge;
    if (distance === 0) {
      if (!record(search, edge, next)) return false;
    } else {
      closed[neighbour] = 1;
      const goesOn = descendCounting(search, edge, neighbour, next);
      closed[neighbour] = 0;
      if (!goesOn) return false;
    }
  }
  return true;
}

/** An edge carries as many paths as the counts grow by while the search is below it. */
function descendCounting(search: Search, edge: number, node: number, trail: Trail): boolean {
  const { counts, edgeCounts } = search.result;
  const { positive, negative, unknown } = counts;
  const goesOn = descend(search, node, trail);
  edgeCounts[edge * 3]! += counts.positive - positive;
  edgeCounts[edge * 3 + 1]! += counts.negative - negative;
  edgeCounts[edge * 3 + 2]! += counts.unknown - unknown;
  return goesOn;
}

function record(search: Search, edge: number, { depth: length, sign, weakest, burden }: Trail): boolean {
  if (!search.budget.take()) return false;
  if (!passesRequired(search, edge)) return true;
  const { counts, edgeCounts, best } = search.result;
  search.result.shortest = Math.min(search.result.shortest, length);
  if (sign > 0) {
    counts.positive += 1;
    edgeCounts[edge * 3]! += 1;
  } else if (sign < 0) {
    counts.negative += 1;
    edgeCounts[edge * 3 + 1]! += 1;
  } else {
    counts.unknown += 1;
    edgeCounts[edge * 3 + 2]! += 1;
  }
  best.offer(rankOf(weakest, burden), search.trail, length);
  return true;
}

/** Whether the path that ends with `edge` passes every required node. Its inner nodes are the closed ones. */
function passesRequired({ index, required, closed, trail }: Search, edge: number): boolean {
  return required.every(
    (node) => closed[node] === 1 || node === index.targets[edge] || node === index.sources[trail[0]!],
  );
}
