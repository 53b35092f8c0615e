import type { NodeKey } from '../../server/contract/ids.ts';
import type { AppAction } from './actions.ts';
import type { Selection } from './view-state.ts';

/** The heading that a node is folded into, or null. */
export type BundleOf = (key: NodeKey) => NodeKey | null;

/** The bundles that must be open for a node to be on the map, outermost last. */
export function bundlesAbove(key: NodeKey, bundleOf: BundleOf): NodeKey[] {
  const above: NodeKey[] = [];
  for (let bundle = bundleOf(key); bundle !== null && !above.includes(bundle); bundle = bundleOf(bundle)) {
    above.push(bundle);
  }
  return above;
}

/** Selects a node and brings it into view, out of whatever it is folded into. */
export function revealNode(key: NodeKey, bundleOf: BundleOf): AppAction {
  return { type: 'reveal', selection: { kind: 'node', key }, nodes: [key], open: bundlesAbove(key, bundleOf) };
}

/**
 * Selects an edge and brings its ends into view. A gathered arrow stands for it where its ends are folded; only ends
 * folded into the same bundle have none, and are unfolded.
 */
export function revealEdge(selection: Selection, source: NodeKey, target: NodeKey, bundleOf: BundleOf): AppAction {
  return { type: 'reveal', selection, nodes: [source, target], open: bundlesBetween(source, target, bundleOf) };
}

/** The bundles that must be open for the map to have an arrow between two nodes: those of a bundle that holds both. */
export function bundlesBetween(source: NodeKey, target: NodeKey, bundleOf: BundleOf): NodeKey[] {
  const sourceAbove = [source, ...bundlesAbove(source, bundleOf)];
  const targetAbove = [target, ...bundlesAbove(target, bundleOf)];
  const shared = sourceAbove.filter((key) => targetAbove.includes(key) && bundleOf(key) === null);
  return shared.length === 0 ? [] : [...new Set([...sourceAbove.slice(1), ...targetAbove.slice(1)])];
}

/** The open bundles with more of them; the very same list where nothing is missing. */
export function withOpen(open: readonly NodeKey[], more: readonly NodeKey[]): readonly NodeKey[] {
  const missing = more.filter((key) => !open.includes(key));
  return missing.length === 0 ? open : [...open, ...missing];
}
