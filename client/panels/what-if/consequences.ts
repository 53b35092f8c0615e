import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { WhatIfAnswer, WhatIfNode } from '../../../server/contract/what-if.ts';
import { effectWord, type EffectWord } from '../../ui/claims/effect-words.ts';

/** What becomes of a node: `open` where the weightings that a tenth leaves out on either side differ in sign. */
export type Course = 'up' | 'down' | 'open' | 'still';

export interface Consequence extends WhatIfNode {
  nodeType: NodeType;
  course: Course;
  effect: EffectWord | null;
}

/** Advantages first, for they are what is asked after; then what the paper hopes for; then the way there. */
const ORDER: readonly NodeType[] = ['Advantage', 'Outcome', 'Mechanism', 'Factor', 'Concept', 'Countermeasure'];

/** Whether the band from the 5th to the 95th percentile lies on one side of zero, and on which. */
export function courseOf({ change, band: [low, high] }: Pick<WhatIfNode, 'change' | 'band'>): Course {
  if (low > 0) return 'up';
  if (high < 0) return 'down';
  return change === 0 && low === 0 && high === 0 ? 'still' : 'open';
}

const NETS = { up: 'positive', down: 'negative', open: 'unknown', still: 'none' } as const;

/** What follows from a change, by type of node: the surest first, then the largest, then by key. What was moved itself is left out. */
export function consequencesOf(
  dataGraph: DataGraph,
  nodes: WhatIfAnswer['nodes'],
  moved: ReadonlyMap<NodeKey, number>,
): { nodeType: NodeType; nodes: Consequence[] }[] {
  const consequences = nodes.flatMap((node): Consequence[] => {
    if (moved.has(node.key) || !dataGraph.hasNode(node.key)) return [];
    const { nodeType, desirable } = dataGraph.getNodeAttributes(node.key);
    const course = courseOf(node);
    return [{ ...node, nodeType, course, effect: effectWord(NETS[course], desirable) }];
  });
  return ORDER.flatMap((nodeType) => {
    const group = consequences.filter((node) => node.nodeType === nodeType).toSorted(bySurety);
    return group.length > 0 ? [{ nodeType, nodes: group }] : [];
  });
}

function bySurety(a: Consequence, b: Consequence): number {
  return b.agreement - a.agreement || Math.abs(b.change) - Math.abs(a.change) || (a.key < b.key ? -1 : 1);
}

export type CourseCounts = Record<Course | 'none', number>;

/** How many of the advantages that were not moved themselves go which way; `none`: what no change reaches. */
export function countAdvantages(
  dataGraph: DataGraph,
  advantages: readonly Consequence[],
  moved: ReadonlyMap<NodeKey, number>,
): CourseCounts {
  const all = dataGraph.filterNodes(
    (key, { nodeType }) => nodeType === 'Advantage' && !moved.has(key as NodeKey),
  ).length;
  const counts: CourseCounts = { up: 0, down: 0, open: 0, still: 0, none: all - advantages.length };
  for (const { course } of advantages) counts[course] += 1;
  return counts;
}

/** A share in whole percent, rounded down, so that only all of them is 100. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
