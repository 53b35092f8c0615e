import type { Direction } from '../contract/reasoning.ts';
import type { Adjacency, CausalIndex } from './causal-index.ts';
import type { Budget } from './limits.ts';
import { burdenOf, comparePaths, rankOf, SUREST, type RankedPath } from './ranking.ts';
import type { SignCounts } from './signs.ts';
import type { TargetSets } from './target-sets.ts';

export interface ReachQuestion {
  starts: readonly number[];
  direction: Direction;
  maxLength: number;
  /** 1 for the starts, and for what else no path passes. */
  barred: Uint8Array;
}

/** What was seen of the paths between the starts and one set. */
export interface SeenPaths {
  counts: SignCounts;
  /** The best of them, or null where none was seen. */
  best: RankedPath | null;
}

interface Search {
  index: CausalIndex;
  adjacency: Adjacency;
  direction: Direction;
  targets: TargetSets;
  budget: Budget;
  maxLength: number;
  /** 1 for what is barred and for what stands on the current path. */
  closed: Uint8Array;
  /** Edges of the current path, away from the starts. */
  trail: Int32Array;
  /** How many nodes of the current path each set holds. */
  inside: Int32Array;
  seen: SeenPaths[];
}

/** The current path, but for its edges. */
interface Path {
  length: number;
  sign: number;
  weakest: number;
  burden: number;
}

/**
 * Sees, for each target set, all simple paths of up to `maxLength` edges between the starts and the set, with no inner
 * node in either. Paths lead away from the starts (`down`) or towards them (`up`). Every simple path out of the starts
 * is walked once, for all sets together. A set that shares a node with the starts is looked at as if it did not hold
 * that node.
 */
export function searchReach(
  index: CausalIndex,
  { starts, direction, maxLength, barred }: ReachQuestion,
  targets: TargetSets,
  budget: Budget,
): SeenPaths[] {
  const search: Search = {
    index,
    adjacency: direction === 'down' ? index.outgoing : index.incoming,
    direction,
    targets,
    budget,
    maxLength,
    closed: barred.slice(),
    trail: new Int32Array(maxLength),
    inside: new Int32Array(targets.members.length),
    seen: targets.members.map(() => ({ counts: { positive: 0, negative: 0, unknown: 0 }, best: null })),
  };
  for (const start of starts) if (!walk(search, start, { length: 0, sign: 1, weakest: SUREST, burden: 0 })) break;
  return search.seen;
}

function walk(search: Search, node: number, path: Path): boolean {
  const { index, budget, closed, trail } = search;
  const { offsets, edges, neighbours } = search.adjacency;
  if (!budget.step()) return false;
  for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot += 1) {
    const neighbour = neighbours[slot]!;
    if (closed[neighbour] === 1) continue;
    if (!budget.take()) return false;
    const edge = edges[slot]!;
    const next = {
      length: path.length + 1,
      sign: path.sign * index.polarities[edge]!,
      weakest: Math.min(path.weakest, index.tenths[edge]!),
      burden: path.burden + burdenOf(index, edge, path.length === 0 ? -1 : trail[path.length - 1]!),
    };
    trail[path.length] = edge;
    arrive(search, neighbour, next);
    if (next.length < search.maxLength) {
      closed[neighbour] = 1;
      const goesOn = walk(search, neighbour, next);
      closed[neighbour] = 0;
      if (!goesOn) return false;
    }
    leave(search, neighbour);
  }
  return true;
}

function arrive(search: Search, node: number, path: Path): void {
  const { inside, seen } = search;
  const { offsets, sets } = search.targets;
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
    const set = sets[slot]!;
    if (inside[set] === 0) {
      const { counts } = seen[set]!;
      if (path.sign > 0) counts.positive += 1;
      else if (path.sign < 0) counts.negative += 1;
      else counts.unknown += 1;
      offer(search, seen[set]!, path);
    }
    inside[set]! += 1;
  }
}

/** The trail is copied only where its rank is as good as that of the best. */
function offer({ trail, direction }: Search, seen: SeenPaths, { length, weakest, burden }: Path): void {
  const rank = rankOf(weakest, burden);
  if (seen.best !== null && rank > seen.best.rank) return;
  const edges = [...trail.subarray(0, length)];
  const path = { rank, edges: direction === 'down' ? edges : edges.reverse() };
  if (seen.best === null || comparePaths(path, seen.best) < 0) seen.best = path;
}

function leave({ targets: { offsets, sets }, inside }: Search, node: number): void {
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) inside[sets[slot]!]! -= 1;
}
