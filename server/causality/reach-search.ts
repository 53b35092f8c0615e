import type { Direction } from '../contract/reasoning.ts';
import type { Adjacency, CausalIndex } from './causal-index.ts';
import { marked } from './lifting.ts';
import type { Budget } from './limits.ts';
import type { SignCounts } from './signs.ts';
import type { TargetSets } from './target-sets.ts';

interface Search {
  polarities: Int8Array;
  adjacency: Adjacency;
  targets: TargetSets;
  budget: Budget;
  maxLength: number;
  /** 1 for the starts and for what stands on the current path. */
  closed: Uint8Array;
  /** How many nodes of the current path each set holds. */
  inside: Int32Array;
  counts: SignCounts[];
}

/**
 * Counts, for each target set, all simple paths of up to `maxLength` edges between the starts and the set, with no
 * inner node in either. Paths lead away from the starts (`down`) or towards them (`up`). Every simple path out of the
 * starts is walked once, for all sets together. A set that shares a node with the starts is counted as if it did not
 * hold that node.
 */
export function countReach(
  index: CausalIndex,
  { starts, direction, maxLength }: { starts: readonly number[]; direction: Direction; maxLength: number },
  targets: TargetSets,
  budget: Budget,
): SignCounts[] {
  const search: Search = {
    polarities: index.polarities,
    adjacency: direction === 'down' ? index.outgoing : index.incoming,
    targets,
    budget,
    maxLength,
    closed: marked(index, starts),
    inside: new Int32Array(targets.members.length),
    counts: targets.members.map(() => ({ positive: 0, negative: 0, unknown: 0 })),
  };
  for (const start of starts) if (!walk(search, start, 0, 1)) break;
  return search.counts;
}

function walk(search: Search, node: number, depth: number, sign: number): boolean {
  const { polarities, budget, closed } = search;
  const { offsets, edges, neighbours } = search.adjacency;
  if (!budget.step()) return false;
  for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot += 1) {
    const neighbour = neighbours[slot]!;
    if (closed[neighbour] === 1) continue;
    if (!budget.take()) return false;
    const nextSign = sign * polarities[edges[slot]!]!;
    arrive(search, neighbour, nextSign);
    if (depth + 1 < search.maxLength) {
      closed[neighbour] = 1;
      const goesOn = walk(search, neighbour, depth + 1, nextSign);
      closed[neighbour] = 0;
      if (!goesOn) return false;
    }
    leave(search, neighbour);
  }
  return true;
}

function arrive({ targets: { offsets, sets }, inside, counts }: Search, node: number, sign: number): void {
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
    const set = sets[slot]!;
    if (inside[set] === 0) {
      if (sign > 0) counts[set]!.positive += 1;
      else if (sign < 0) counts[set]!.negative += 1;
      else counts[set]!.unknown += 1;
    }
    inside[set]! += 1;
  }
}

function leave({ targets: { offsets, sets }, inside }: Search, node: number): void {
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) inside[sets[slot]!]! -= 1;
}
