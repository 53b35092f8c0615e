import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachedNode } from '../../../server/contract/reasoning.ts';
import { chainEnd, countEffects } from '../../ui/chains/chain-ends.ts';
import type { ChainEnd, EffectCounts } from '../../ui/chains/chain-ends.ts';

/** A node within reach. */
export interface ReachedLine extends ChainEnd {
  nodeType: NodeType;
  distance: number;
}

export interface ReachGroups {
  /** What is asked for first, nearest first: advantages downstream, policies upstream. */
  first: readonly ReachedLine[];
  /** The rest by the fewest steps to it. */
  byDistance: readonly { distance: number; lines: readonly ReachedLine[] }[];
  /** How many of all are good, bad and so on. */
  counts: EffectCounts;
}

/** The type that leads the list. */
const LEADING = { down: 'Advantage', up: 'Countermeasure' } as const satisfies Record<Direction, NodeType>;

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
    .map((node) => ({
      ...chainEnd(dataGraph, { subject: from, direction }, node),
      nodeType: dataGraph.getNodeAttribute(node.key, 'nodeType'),
      distance: node.distance,
    }))
    .toSorted((a, b) => a.distance - b.distance || order.indexOf(a.nodeType) - order.indexOf(b.nodeType));
  const rest = lines.filter(({ nodeType }) => nodeType !== LEADING[direction]);
  const distances = [...new Set(rest.map(({ distance }) => distance))];
  return {
    first: lines.filter(({ nodeType }) => nodeType === LEADING[direction]),
    byDistance: distances.map((distance) => ({ distance, lines: rest.filter((line) => line.distance === distance) })),
    counts: countEffects(lines),
  };
}
