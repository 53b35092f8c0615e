import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachedNode } from '../../../server/contract/reasoning.ts';
import { chainMarks } from '../../model/chain.ts';
import type { ChainMarks } from '../../model/chain.ts';
import { effectWord } from '../shared/effect-words.ts';
import type { EffectWord } from '../shared/effect-words.ts';

/** A node within reach, and what there is to say of it. */
export interface ReachedLine extends ReachedNode, ChainMarks {
  nodeType: NodeType;
  /** Whether the net effect is wanted: on the node itself downstream, on the subject upstream. */
  effect: EffectWord | null;
  /** Whether the chain begins or ends at a part of what it is about. */
  lifted: boolean;
}

export interface ReachGroups {
  /** What is asked for first, nearest first: advantages downstream, policies upstream. */
  first: readonly ReachedLine[];
  /** The rest by the fewest steps to it. */
  byDistance: readonly { distance: number; lines: readonly ReachedLine[] }[];
  /** How many of all are good, bad and so on. */
  tally: Record<EffectWord, number>;
}

/** The type that leads the list. */
export const LEADING = { down: 'Advantage', up: 'Countermeasure' } as const satisfies Record<Direction, NodeType>;

const ORDERS: Record<Direction, readonly NodeType[]> = {
  down: ['Advantage', 'Outcome', 'Mechanism', 'Factor', 'Concept', 'Countermeasure', 'Actor'],
  up: ['Countermeasure', 'Advantage', 'Factor', 'Mechanism', 'Concept', 'Outcome', 'Actor'],
};

/** What is reached, in the groups in which it is read; within a distance by type, then as the answer has it. */
export function groupReach(
  dataGraph: DataGraph,
  { from, direction }: { from: NodeKey; direction: Direction },
  nodes: readonly ReachedNode[],
): ReachGroups {
  const order = ORDERS[direction];
  const lines = nodes
    .map((node) => describe(dataGraph, { from, direction }, node))
    .toSorted((a, b) => a.distance - b.distance || order.indexOf(a.nodeType) - order.indexOf(b.nodeType));
  const rest = lines.filter(({ nodeType }) => nodeType !== LEADING[direction]);
  const distances = [...new Set(rest.map(({ distance }) => distance))];
  return {
    first: lines.filter(({ nodeType }) => nodeType === LEADING[direction]),
    byDistance: distances.map((distance) => ({ distance, lines: rest.filter((line) => line.distance === distance) })),
    tally: tallyEffects(lines),
  };
}

function describe(
  dataGraph: DataGraph,
  { from, direction }: { from: NodeKey; direction: Direction },
  node: ReachedNode,
): ReachedLine {
  const [source, target] = direction === 'down' ? [from, node.key] : [node.key, from];
  return {
    ...node,
    ...chainMarks(dataGraph, node.best.edges),
    nodeType: dataGraph.getNodeAttribute(node.key, 'nodeType'),
    effect: effectWord(node.net, dataGraph.getNodeAttribute(target, 'desirable')),
    lifted: node.best.nodes[0] !== source || node.best.nodes.at(-1) !== target,
  };
}

function tallyEffects(lines: readonly ReachedLine[]): Record<EffectWord, number> {
  const tally = { good: 0, bad: 0, mixed: 0, unknown: 0, unjudged: 0 };
  for (const { effect } of lines) if (effect !== null) tally[effect] += 1;
  return tally;
}
