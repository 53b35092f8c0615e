import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { CausalityError } from '../../server/causality/errors.ts';
import { liftedSet, marked, nodesOfType } from '../../server/causality/lifting.ts';
import { Budget } from '../../server/causality/limits.ts';
import type { SearchLimits } from '../../server/causality/limits.ts';
import { findChains } from '../../server/causality/outline/chains.ts';
import { groupClaims } from '../../server/causality/outline/claim-arrows.ts';
import { depthsOf } from '../../server/causality/outline/depths.ts';
import { findVisible, headingsOf } from '../../server/causality/outline/visible.ts';
import { findPaths } from '../../server/causality/paths.ts';
import { reachFrom } from '../../server/causality/reach.ts';
import { netOf } from '../../server/causality/signs.ts';
import { targetSets } from '../../server/causality/target-sets.ts';
import type { NodeType } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Net } from '../../server/contract/reasoning.ts';

/** What is asked: the whole view, or the measures of one group against the factors. */
export interface GlanceQuery {
  maxLength: number;
  group: NodeKey | null;
}

/** What one node does to another, both lifted. */
export interface GlanceCell {
  row: NodeKey;
  column: NodeKey;
  /** As `GET /api/paths` says. */
  net: Net;
  /** The claims that join the two, or their parts, directly; null where there is none. */
  direct: { net: Net; isStated: boolean } | null;
  /** Edges of the first-ranked path, and the sections that its claims stand in; null where there is no path. */
  best: { steps: number; sections: number } | null;
}

export interface GlanceTable {
  rows: readonly NodeKey[];
  columns: readonly NodeKey[];
  /** Those of two nodes that share no part. */
  cells: readonly GlanceCell[];
}

/** How many pairs of boxes the paper joins at its first depth, and by what. */
export interface GlanceLinks {
  boxes: number;
  stated: number;
  read: number;
  chained: number;
  /** Pairs that only a path through another box joins. */
  through: number;
}

export interface GlanceAnswer {
  links: GlanceLinks;
  factors: GlanceTable;
  /** Groups of measures where the paper has headings for them. */
  measures: GlanceTable;
  /** The claims by which something lessens, the stated ones first. */
  lessening: readonly EdgeKey[];
  /** The outcomes, those with the most claims first. */
  outcomes: readonly { key: NodeKey; claims: number }[];
  /** A claim to begin with. */
  first: EdgeKey | null;
  isTruncated: boolean;
}

/** Rows and columns of a paper without headings: its nodes with the most claims. */
const MOST = 8;

/** @throws CausalityError UNKNOWN_NODE for a group that is not there */
export function findGlance(index: CausalIndex, query: GlanceQuery, limits: SearchLimits = {}): GlanceAnswer {
  const { group } = query;
  const factors = linesOf(index, 'Factor');
  const advantages = linesOf(index, 'Advantage');
  const measures = group === null ? linesOf(index, 'Countermeasure') : leavesOf(index, group);
  let isTruncated = false;
  const tableOf = (rows: readonly number[], columns: readonly number[]): GlanceTable => ({
    rows: rows.map((row) => index.nodeKeys[row]!),
    columns: columns.map((column) => index.nodeKeys[column]!),
    cells: rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = findCell(index, row, column, query.maxLength, limits);
        isTruncated ||= cell?.net === 'undetermined';
        return cell ?? [];
      }),
    ),
  });
  const none = { rows: [], columns: [], cells: [] };
  return {
    links: group === null ? countLinks(index, limits) : { boxes: 0, stated: 0, read: 0, chained: 0, through: 0 },
    factors: group === null ? tableOf(factors, advantages) : none,
    measures: tableOf(measures, factors),
    lessening: byCertainty(index, (edge) => index.polarities[edge] === -1),
    outcomes: nodesOfType(index, ['Outcome'])
      .map((node) => ({ key: index.nodeKeys[node]!, claims: claimsInto(index, node) }))
      .sort((a, b) => b.claims - a.claims),
    first: firstClaim(index),
    isTruncated,
  };
}

/** The headings of a type, or its nodes with the most claims where there are fewer than two. */
function linesOf(index: CausalIndex, nodeType: NodeType): number[] {
  const headings = headingsOf(index).filter((heading) => index.nodeTypes[heading] === nodeType);
  if (headings.length > 1) return headings;
  const claims = (node: number): number =>
    claimsInto(index, node) + index.outgoing.offsets[node + 1]! - index.outgoing.offsets[node]!;
  return nodesOfType(index, [nodeType])
    .toSorted((a, b) => claims(b) - claims(a))
    .slice(0, MOST)
    .sort((a, b) => a - b);
}

function claimsInto({ incoming }: CausalIndex, node: number): number {
  return incoming.offsets[node + 1]! - incoming.offsets[node]!;
}

/** The measures that no measure is part of, among the parts of a group and what is filed under it. */
export function leavesOf(index: CausalIndex, group: NodeKey): number[] {
  const heading = index.nodeNumbers.get(group) ?? -1;
  if (heading < 0) return [];
  const isPart = marked(index, liftedSet(index, heading, true));
  const isMeasure = marked(index, nodesOfType(index, ['Countermeasure']));
  return nodesOfType(index, ['Countermeasure']).filter(
    (node) =>
      node !== heading &&
      (isPart[node] === 1 || index.bundles[node] === heading) &&
      index.parts[node]!.every((part) => isMeasure[part] === 0),
  );
}

function findCell(
  index: CausalIndex,
  row: number,
  column: number,
  maxLength: number,
  limits: SearchLimits,
): GlanceCell | null {
  const ends = { from: index.nodeKeys[row]!, to: index.nodeKeys[column]! };
  try {
    const { net, paths } = findPaths(index, { ...ends, maxLength, limit: 1, lift: true }, limits);
    const [path] = paths;
    const sections = path?.edges.flatMap((key) => index.sections[index.edgeKeys.indexOf(key)]!);
    return {
      row: ends.from,
      column: ends.to,
      net,
      direct: directOf(index, row, column),
      best: path === undefined ? null : { steps: path.edges.length, sections: new Set(sections).size },
    };
  } catch (error) {
    if (error instanceof CausalityError && error.code === 'SAME_NODE') return null;
    throw error;
  }
}

function directOf(index: CausalIndex, row: number, column: number): GlanceCell['direct'] {
  const [from, to] = [marked(index, liftedSet(index, row, true)), marked(index, liftedSet(index, column, true))];
  const claims = [...index.edgeKeys.keys()].filter(
    (edge) => from[index.sources[edge]!] === 1 && to[index.targets[edge]!] === 1,
  );
  if (claims.length === 0) return null;
  const count = (sign: number): number => claims.filter((edge) => index.polarities[edge] === sign).length;
  return {
    net: netOf({ positive: count(1), negative: count(-1), unknown: count(0) }),
    isStated: claims.some((edge) => index.inferred[edge] === 0),
  };
}

function countLinks(index: CausalIndex, limits: SearchLimits): GlanceLinks {
  const budget = new Budget(limits);
  const visible = findVisible(index, { depth: depthsOf(index).first, open: [] });
  const { boxes } = visible;
  const claims = groupClaims(index, visible);
  const chains = findChains(index, visible, claims, budget);
  const stated = claims.filter(({ edges }) => edges.some((edge) => index.inferred[edge] === 0)).length;
  const joined = new Set([...claims, ...chains].map(({ source, target }) => source * boxes.length + target));
  const sets = targetSets(index, boxes, true);
  let through = 0;
  boxes.forEach((box, source) => {
    const starts = liftedSet(index, box, true);
    const reached = reachFrom(index, { starts, direction: 'down', maxLength: 8 }, sets, budget.renewed());
    for (const { node, net } of reached) {
      const target = boxes.indexOf(node);
      const shares = liftedSet(index, node, true).some((part) => starts.includes(part));
      if (net !== 'none' && target >= 0 && !shares && !joined.has(source * boxes.length + target)) through += 1;
    }
  });
  return { boxes: boxes.length, stated, read: claims.length - stated, chained: chains.length, through };
}

/** Claims of a kind: the stated ones first, then the surest. */
function byCertainty(index: CausalIndex, counts: (edge: number) => boolean): EdgeKey[] {
  return [...index.edgeKeys.keys()]
    .filter(counts)
    .sort((a, b) => index.inferred[a]! - index.inferred[b]! || index.tenths[b]! - index.tenths[a]! || a - b)
    .map((edge) => index.edgeKeys[edge]!);
}

/** A claim that a strong arrow of the map stands for, from a factor where there is one; else the surest of all. */
function firstClaim(index: CausalIndex): EdgeKey | null {
  const visible = findVisible(index, { depth: depthsOf(index).first, open: [] });
  const drawn = groupClaims(index, visible);
  const isOn = (groups: typeof drawn) => (edge: number) => groups.some(({ edges }) => edges.includes(edge));
  const ofFactor = drawn.filter(({ source }) => index.nodeTypes[visible.boxes[source]!] === 'Factor');
  const [best] = [ofFactor, drawn]
    .flatMap((groups) => byCertainty(index, isOn(groups)).slice(0, 1))
    .filter((key) => index.inferred[index.edgeKeys.indexOf(key)] === 0);
  return best ?? byCertainty(index, () => true)[0] ?? null;
}
