import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { NodeKey } from '../../server/contract/ids.ts';

/** The heading that a node is filed under, or null. */
export type BundleOf = (key: NodeKey) => NodeKey | null;

export function bundleReader(dataGraph: DataGraph): BundleOf {
  return (key) => (dataGraph.hasNode(key) ? dataGraph.getNodeAttribute(key, 'bundle') : null);
}

/** The headings above a node, outermost last. */
export function bundlesAbove(key: NodeKey, bundleOf: BundleOf): NodeKey[] {
  const above: NodeKey[] = [];
  for (let bundle = bundleOf(key); bundle !== null && !above.includes(bundle); bundle = bundleOf(bundle)) {
    above.push(bundle);
  }
  return above;
}
