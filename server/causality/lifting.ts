import type { NodeKey } from '../contract/ids.ts';
import type { CausalIndex } from './causal-index.ts';
import { unknownNode } from './errors.ts';

/** @throws CausalityError UNKNOWN_NODE */
export function nodeNumber(index: CausalIndex, key: NodeKey): number {
  const node = index.nodeNumbers.get(key);
  if (node === undefined) throw unknownNode(key);
  return node;
}

/** The node itself and, when lifted, everything that is `PART_OF` it, directly or through other parts; ascending. */
export function liftedSet(index: CausalIndex, node: number, lift: boolean): number[] {
  const members = new Set([node]);
  // A set that grows while it is walked visits what is added, each member once: shared parts and circles do no harm.
  if (lift) for (const member of members) for (const part of index.parts[member]!) members.add(part);
  return [...members].sort((a, b) => a - b);
}
