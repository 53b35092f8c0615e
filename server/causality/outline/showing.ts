import type { Cut } from '../../contract/cut.ts';
import type { NodeKey } from '../../contract/ids.ts';
import type { IndexShape } from '../causal-index.ts';
import { findVisible, headingsOf, shownBy } from './visible.ts';

/**
 * The least that a cut has to change for nodes to be visible: a heading opens that shows one, the one that it is filed under
 * before the first of which it is a part; where no heading does, the depth grows. Nodes that are not there are passed over.
 * @throws CausalityError as `findVisible` does for the cut
 */
export function cutShowing(index: IndexShape, cut: Cut, nodes: readonly NodeKey[]): Cut {
  const wanted = nodes.flatMap((key) => index.nodeNumbers.get(key) ?? []);
  const boxes = new Set(findVisible(index, cut).boxes);
  const missing = wanted.filter((node) => !boxes.has(node));
  if (missing.length === 0) return cut;
  const headings = headingsOf(index);
  const opening = missing.map((node) => headingThatShows(index, headings, node));
  const isShownByOpening = opening.every((heading) => heading !== null && boxes.has(heading));
  if (isShownByOpening || cut.depth === 'outline') {
    const opened = opening.flatMap((heading) => (heading === null ? [] : [index.nodeKeys[heading]!]));
    return { ...cut, open: [...new Set([...cut.open, ...opened])] };
  }
  // A hub may be filed under a heading, and would go from the outline.
  return cutShowing(index, { ...cut, depth: cut.depth === 'hubs' ? 'everything' : 'outline' }, nodes);
}

function headingThatShows(index: IndexShape, headings: readonly number[], node: number): number | null {
  const bundle = index.bundles[node]!;
  if (headings.includes(bundle)) return bundle;
  return headings.find((heading) => shownBy(index, heading).includes(node)) ?? null;
}
