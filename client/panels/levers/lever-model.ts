import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import type { Net } from '../../../server/contract/reasoning.ts';
import type { LeverOrder } from './question.ts';

/** What a reader can act on, in the order of the layout. */
const ACTED_ON: readonly NodeType[] = ['Countermeasure', 'Factor', 'Mechanism'];

/** The nodes that move something, are moved, or reach an advantage by way of their parts. */
export function connected(nodes: readonly LeverageNode[]): LeverageNode[] {
  return nodes.filter(({ influence, dependence, advantages }) => influence + dependence + advantages.length > 0);
}

/** By one column: names from the first on, numbers from the largest on; by rank where the column does not tell. */
export function sortLevers(
  nodes: readonly LeverageNode[],
  order: LeverOrder,
  compareNames: (a: NodeKey, b: NodeKey) => number,
): LeverageNode[] {
  const byColumn = columnOrder(order, compareNames);
  return nodes.toSorted((a, b) => byColumn(a, b) || a.rank - b.rank || compareNames(a.key, b.key));
}

type Compare = (a: LeverageNode, b: LeverageNode) => number;

function columnOrder(order: LeverOrder, compareNames: (a: NodeKey, b: NodeKey) => number): Compare {
  switch (order) {
    case 'rank':
      return () => 0;
    case 'name':
      return (a, b) => compareNames(a.key, b.key);
    case 'influence':
      return (a, b) => b.influence - a.influence;
    case 'dependence':
      return (a, b) => b.dependence - a.dependence;
    case 'advantages':
      return (a, b) => b.advantages.length - a.advantages.length;
  }
}

const NETS: readonly Net[] = ['positive', 'negative', 'conflicted', 'unknown', 'undetermined'];

/** How many advantages are reached with which net sign; what there is none of is not said. */
export function countNets(advantages: LeverageNode['advantages']): { net: Net; count: number }[] {
  return NETS.flatMap((net) => {
    const count = advantages.filter((advantage) => advantage.net === net).length;
    return count > 0 ? [{ net, count }] : [];
  });
}

/** The node of the highest rank of each type that can be acted on, where it moves anything. */
export function strongestByType(nodes: readonly LeverageNode[]): LeverageNode[] {
  return ACTED_ON.flatMap((type) => nodes.find(({ nodeType, influence }) => nodeType === type && influence > 0) ?? []);
}
