import type { GraphNode, NodeType } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';

/** The paper's headings of one type: the nodes that others are folded into. */
export function headingsOf(nodes: readonly GraphNode[], nodeType: NodeType): NodeKey[] {
  const bundles = new Set(nodes.map(({ attributes }) => attributes.bundle));
  return nodes
    .filter(({ key, attributes }) => bundles.has(key) && attributes.nodeType === nodeType)
    .map(({ key }) => key);
}
