import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { bundleReader, bundlesAbove } from '../../model/bundles.ts';
import type { Order } from '../../model/paper-order.ts';

/** Rows or columns that stand under one heading of the paper; a heading that may be one of them comes first. */
export interface Group {
  key: NodeKey;
  members: readonly NodeKey[];
}

/** A row or a column: a node alone, or a heading with everything under it. */
export interface Line {
  key: NodeKey;
  isGroup: boolean;
  members: readonly NodeKey[];
  /** The heading under which it is listed. */
  under: NodeKey | null;
}

/**
 * The nodes under their outermost headings, in order; a heading with one node gives way to it. Headings that are none of
 * the nodes, such as a policy under which the paper speaks of factors, come last.
 */
export function groupByHeading(graph: DataGraph, keys: readonly NodeKey[], order: Order): Group[] {
  const bundleOf = bundleReader(graph);
  const byRank = (a: NodeKey, b: NodeKey): number => order(a) - order(b);
  const members = new Map<NodeKey, NodeKey[]>();
  for (const key of keys.toSorted(byRank)) {
    const heading = bundlesAbove(key, bundleOf).at(-1) ?? key;
    members.set(heading, [...(members.get(heading) ?? []), key]);
  }
  const isForeign = ({ key, members: under }: Group): number => Number(!under.includes(key));
  return [...members]
    .map(([heading, under]) => toGroup(heading, under))
    .toSorted((a, b) => isForeign(a) - isForeign(b) || byRank(a.key, b.key));
}

function toGroup(heading: NodeKey, under: readonly NodeKey[]): Group {
  const [only] = under;
  if (under.length === 1 && only !== undefined) return { key: only, members: under };
  const rest = under.filter((key) => key !== heading);
  return { key: heading, members: rest.length === under.length ? under : [heading, ...rest] };
}

/** The lines that are shown when some groups are open: each heading stands before what it lists. */
export function linesOf(groups: readonly Group[], open: readonly NodeKey[]): Line[] {
  return groups.flatMap(({ key, members }): Line[] => {
    const isGroup = members.length > 1;
    const heading: Line = { key, isGroup, members, under: null };
    if (!isGroup || !open.includes(key)) return [heading];
    const listed = members.filter((member) => member !== key);
    return [heading, ...listed.map((member): Line => ({ key: member, isGroup: false, members: [member], under: key }))];
  });
}

/** The shown line that a key stands in: its own, or that of the group which holds it. */
export function standingLine(lines: readonly Line[], key: NodeKey | null): Line | null {
  if (key === null) return null;
  return lines.find((line) => line.key === key) ?? lines.find(({ members }) => members.includes(key)) ?? null;
}

/** The headings that can be folded. */
export function groupKeys(groups: readonly Group[]): NodeKey[] {
  return groups.filter(({ members }) => members.length > 1).map(({ key }) => key);
}

/** The line that a key names: a heading with what is under it, or a node alone; null where it is not on this side. */
export function lineNamed(groups: readonly Group[], key: NodeKey | null): Line | null {
  if (key === null) return null;
  const group = groups.find((one) => one.key === key && one.members.length > 1);
  if (group) return { ...group, isGroup: true, under: null };
  return groups.some(({ members }) => members.includes(key)) ? lineOfNode(key) : null;
}

export function lineOfNode(key: NodeKey): Line {
  return { key, isGroup: false, members: [key], under: null };
}
