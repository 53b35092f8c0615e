import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { ReachAnswer } from '../../../server/contract/reasoning.ts';
import type { EdgePaint, MapOverlay, NodePaint, OverlayEntry } from '../../model/overlay.ts';
import type { ContrastAnswer } from '../../reasoning/contrast.ts';
import { chainEnd } from '../../ui/chains/chain-ends.ts';
import type { ChainEnd } from '../../ui/chains/chain-ends.ts';
import { NET_GLYPHS } from '../../ui/claims/net-glyphs.ts';

export interface Sides {
  left: NodeKey;
  right: NodeKey;
}

export const COMPARE_GROUPS = ['opposed', 'onlyLeft', 'both', 'onlyRight'] as const;
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

/** A node that one side or both reach. */
export interface ComparedLine {
  key: NodeKey;
  nodeType: NodeType;
  left: ChainEnd | null;
  right: ChainEnd | null;
}

export interface ComparedGroup {
  kind: CompareGroup;
  lines: readonly ComparedLine[];
}

const ORDER: readonly NodeType[] = [
  'Advantage',
  'Outcome',
  'Mechanism',
  'Factor',
  'Concept',
  'Countermeasure',
  'Actor',
];

/** What is reached, by who reaches it: what they pull apart first, advantages first in each; no group is empty. */
export function groupCompared(
  dataGraph: DataGraph,
  sides: Sides,
  { compared, ...answer }: ContrastAnswer,
): ComparedGroup[] {
  const ends = {
    left: endsByKey(dataGraph, sides.left, answer.left),
    right: endsByKey(dataGraph, sides.right, answer.right),
  };
  const opposed = new Set(compared.opposed);
  const keys: Record<CompareGroup, readonly NodeKey[]> = {
    ...compared,
    both: compared.both.filter((key) => !opposed.has(key)),
  };
  const describe = (key: NodeKey): ComparedLine => ({
    key,
    nodeType: dataGraph.getNodeAttribute(key, 'nodeType'),
    left: ends.left.get(key) ?? null,
    right: ends.right.get(key) ?? null,
  });
  const byType = (a: ComparedLine, b: ComparedLine): number => ORDER.indexOf(a.nodeType) - ORDER.indexOf(b.nodeType);
  return COMPARE_GROUPS.map((kind) => ({ kind, lines: keys[kind].map(describe).toSorted(byType) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

function endsByKey(dataGraph: DataGraph, subject: NodeKey, { nodes }: ReachAnswer): ReadonlyMap<NodeKey, ChainEnd> {
  return new Map(nodes.map((node) => [node.key, chainEnd(dataGraph, { subject, direction: 'down' }, node)]));
}

/** The two sides, what each reaches and the surest chains to it, in the tones of a comparison, with the signs at the corners. */
export function compareOverlay(
  groups: readonly ComparedGroup[],
  sides: Sides,
  legend: readonly OverlayEntry[],
): MapOverlay {
  const nodes = new Map<NodeKey, NodePaint>();
  const edges = new Map<EdgeKey, EdgePaint>();
  for (const line of groups.flatMap(({ lines }) => lines)) {
    nodes.set(line.key, paintOf(line));
    for (const edge of line.left?.best.edges ?? []) edges.set(edge, { tone: 'left' });
  }
  for (const edge of groups.flatMap(({ lines }) => lines).flatMap(({ right }) => right?.best.edges ?? [])) {
    const tone = edges.get(edge)?.tone;
    edges.set(edge, { tone: tone === undefined || tone === 'right' ? 'right' : 'both' });
  }
  nodes.set(sides.left, { tone: 'left' });
  nodes.set(sides.right, { tone: 'right' });
  return { nodes, edges, legend };
}

function paintOf({ left, right }: ComparedLine): NodePaint {
  const marks = new Set([left, right].flatMap((end) => (end ? [NET_GLYPHS[end.net]] : [])));
  const tone = left && right ? 'both' : left ? 'left' : 'right';
  return { tone, mark: [...marks].join('|') };
}
