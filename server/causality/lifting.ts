import type { NodeType } from '../contract/graph.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { CausalIndex } from './causal-index.ts';
import { sameNode, unknownNode } from './errors.ts';

/** @throws CausalityError UNKNOWN_NODE */
export function nodeNumber(index: Pick<CausalIndex, 'nodeNumbers'>, key: NodeKey): number {
  const node = index.nodeNumbers.get(key);
  if (node === undefined) throw unknownNode(key);
  return node;
}

/** The node itself and, when lifted, everything that is `PART_OF` it, directly or through other parts; ascending. */
export function liftedSet(index: Pick<CausalIndex, 'parts'>, node: number, lift: boolean): number[] {
  const members = new Set([node]);
  // A set visits what is added while it is walked, each member once. So shared parts and circles do no harm.
  if (lift) for (const member of members) for (const part of index.parts[member]!) members.add(part);
  return [...members].sort((a, b) => a - b);
}

/**
 * The sets that two nodes stand for.
 * @throws CausalityError UNKNOWN_NODE for a key that is not there, SAME_NODE when the two sets share a node
 */
export function separateSets(
  index: CausalIndex,
  [left, right]: readonly [NodeKey, NodeKey],
  lift: boolean,
): readonly [number[], number[]] {
  const setOf = (key: NodeKey): number[] => liftedSet(index, nodeNumber(index, key), lift);
  const [lefts, rights] = [setOf(left), setOf(right)];
  const shared = lefts.find((node) => rights.includes(node));
  if (shared !== undefined) throw sameNode(left, right, index.nodeKeys[shared]!, lift);
  return [lefts, rights];
}

/** 1 at each of `nodes`, 0 elsewhere. */
export function marked(index: Pick<CausalIndex, 'nodeKeys'>, nodes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(index.nodeKeys.length);
  for (const node of nodes) marks[node] = 1;
  return marks;
}

/** The nodes of some types, ascending. */
export function nodesOfType({ nodeTypes }: CausalIndex, types: readonly NodeType[]): number[] {
  return [...nodeTypes.keys()].filter((node) => types.includes(nodeTypes[node]!));
}
