import type { Cut, Depth } from '../../contract/cut.ts';
import type { IndexShape } from '../causal-index.ts';
import { noHeadings, notAHeading } from '../errors.ts';
import { liftedSet, marked, nodeNumber } from '../lifting.ts';

/** With fewer, headings alone are no map. */
export const FEWEST_HEADINGS = 3;
export const HUBS = 30;

/** What a map shows at a depth, with some headings open. */
export interface Visible {
  /** The visible nodes, ascending. */
  boxes: readonly number[];
  /** For each of `boxes`, the nodes that it stands for, ascending. */
  standing: readonly (readonly number[])[];
  /** For each of `boxes`, how many nodes are visible because it is open, or would become so; 0 where it is no heading. */
  filed: readonly number[];
  /** For each of `boxes`, the open heading in whose frame it stands, or -1 where the depth itself shows it. */
  frames: readonly number[];
}

/** The headings of a paper, ascending: nodes that a `bundle` names, none of whose parts is named by one. */
export function headingsOf(index: IndexShape): number[] {
  const named = marked(
    index,
    index.bundles.filter((heading) => heading >= 0),
  );
  return [...index.nodeKeys.keys()].filter((node) => {
    if (named[node] === 0) return false;
    const parts = partsOf(index, node).filter((part) => named[part] === 1);
    // A part that has the node as a part of its own is in one circle with it, and stands above it as much as below.
    return parts.every((part) => partsOf(index, part).includes(node));
  });
}

/** Everything that is `PART_OF` a node, directly or through other parts; the node itself is left out. */
function partsOf(index: IndexShape, node: number): number[] {
  return liftedSet(index, node, true).filter((part) => part !== node);
}

/** Whether a node is a part of itself through others. */
function isInCircle(index: IndexShape, node: number): boolean {
  return index.parts[node]!.includes(node) || partsOf(index, node).some((part) => index.parts[part]!.includes(node));
}

/**
 * The nodes that are visible at a depth with some headings open, and what each stands for.
 * @throws CausalityError UNKNOWN_NODE, NOT_A_HEADING, NO_HEADINGS
 */
export function findVisible(index: IndexShape, { depth, open }: Cut): Visible {
  const headings = headingsOf(index);
  const isHeading = marked(index, headings);
  const opened = open.map((key) => {
    const node = nodeNumber(index, key);
    if (isHeading[node] === 0) throw notAHeading(key);
    return node;
  });
  const shown = new Map(headings.map((heading) => [heading, shownBy(index, heading)]));
  const isShownAlone = marked(index, nodesAt(index, depth, headings));
  /** For each node, by how many open headings it is shown; at least 1 more where the depth shows it. */
  const reasons = new Int32Array(isShownAlone);
  for (const heading of new Set(opened)) for (const node of shown.get(heading)!) reasons[node]! += 1;
  const boxes = [...index.nodeKeys.keys()].filter((node) => reasons[node]! > 0);
  const isOpen = marked(index, opened);
  const openHeadings = headings.filter((heading) => isOpen[heading] === 1);
  const frameOf = (box: number): number => {
    if (isShownAlone[box] === 1) return -1;
    const bundle = index.bundles[box]!;
    if (bundle >= 0 && isOpen[bundle] === 1) return bundle;
    return openHeadings.find((heading) => shown.get(heading)!.includes(box))!;
  };
  return {
    boxes,
    standing: standingOf(index, boxes),
    filed: boxes.map((box) => (shown.get(box) ?? []).filter((node) => reasons[node]! - isOpen[box]! <= 0).length),
    frames: boxes.map(frameOf),
  };
}

/** What opening a heading shows: its parts, and what is filed under it. */
export function shownBy(index: IndexShape, heading: number): number[] {
  const shown = new Set(partsOf(index, heading));
  index.bundles.forEach((bundle, node) => {
    if (bundle === heading && node !== heading) shown.add(node);
  });
  return [...shown];
}

function nodesAt(index: IndexShape, depth: Depth, headings: readonly number[]): number[] {
  const all = [...index.nodeKeys.keys()];
  const isHeading = marked(index, headings);
  switch (depth) {
    case 'headings':
      if (headings.length < FEWEST_HEADINGS) throw noHeadings();
      return [...headings];
    case 'hubs':
      return all.toSorted((a, b) => claimsAt(index, b) - claimsAt(index, a) || a - b).slice(0, HUBS);
    case 'outline':
      // A bundle that names no heading counts as none.
      return all.filter((node) => isHeading[node] === 1 || isHeading[index.bundles[node]!] !== 1);
    case 'everything':
      return all;
  }
}

function claimsAt({ outgoing, incoming }: IndexShape, node: number): number {
  return [outgoing, incoming].reduce((sum, { offsets }) => sum + offsets[node + 1]! - offsets[node]!, 0);
}

/**
 * What each box stands for: itself and those of its parts that no visible part of it stands for. In a circle of parts
 * each stands for itself alone.
 */
function standingOf(index: IndexShape, boxes: readonly number[]): number[][] {
  const isBox = marked(index, boxes);
  const known = new Map<number, number[]>();
  const standing = (box: number): number[] => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const found = isInCircle(index, box) ? [box] : own(box);
    known.set(box, found);
    return found;
  };
  // A node that is in no circle is above its parts, so this comes to an end.
  const own = (box: number): number[] => {
    const parts = partsOf(index, box);
    const taken = new Set(parts.filter((part) => isBox[part] === 1).flatMap(standing));
    return [box, ...parts.filter((part) => !taken.has(part))].sort((a, b) => a - b);
  };
  return boxes.map(standing);
}
