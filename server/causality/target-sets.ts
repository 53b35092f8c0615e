import type { CausalIndex } from './causal-index.ts';
import { liftedSet } from './lifting.ts';

/** Sets of nodes that a search from one start asks about at once. */
export interface TargetSets {
  /** The node that each set was made for. */
  nodes: readonly number[];
  /** The members of each set, ascending. */
  members: readonly (readonly number[])[];
  /** For each node, the sets it is in: `sets[offsets[node]]` up to, not including, `sets[offsets[node + 1]]`. */
  offsets: Int32Array;
  sets: Int32Array;
}

/** One set for each of `nodes`: itself alone or, when lifted, with its parts. */
export function targetSets(index: CausalIndex, nodes: readonly number[], lift: boolean): TargetSets {
  const members = nodes.map((node) => liftedSet(index, node, lift));
  const offsets = new Int32Array(index.nodeKeys.length + 1);
  for (const set of members) for (const node of set) offsets[node + 1]! += 1;
  for (let node = 0; node < index.nodeKeys.length; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const sets = new Int32Array(offsets.at(-1)!);
  members.forEach((set, number) => {
    for (const node of set) sets[next[node]!++] = number;
  });
  return { nodes, members, offsets, sets };
}
