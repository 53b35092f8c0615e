import type { EdgeKey, NodeKey } from '../contract/ids.ts';
import type { Sign } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';
import { signOf } from './signs.ts';

/** A path of at least one edge in keys, with its sign. */
export interface KeyedPath {
  nodes: NodeKey[];
  edges: EdgeKey[];
  sign: Sign;
}

export function keysAlong(index: CausalIndex, edges: readonly number[]): KeyedPath {
  const nodes = [index.nodeKeys[index.sources[edges[0]!]!]!];
  const keys: EdgeKey[] = [];
  let sign = 1;
  for (const edge of edges) {
    nodes.push(index.nodeKeys[index.targets[edge]!]!);
    keys.push(index.edgeKeys[edge]!);
    sign *= index.polarities[edge]!;
  }
  return { nodes, edges: keys, sign: signOf(sign) };
}
