import type { LeverageAnswer, LeverageNode, LeverageQuery, Quadrant } from '../contract/leverage.ts';
import type { Net, Truncated } from '../contract/reasoning.ts';
import type { Adjacency, CausalIndex } from './causal-index.ts';
import { liftedSet, nodesOfType } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { reachFrom } from './reach.ts';
import { targetSets } from './target-sets.ts';

const FORMULA =
  'influence = (|A| + |A|² + … + |A|ᴸ)·1, dependence = (|A|ᵀ + (|A|ᵀ)² + … + (|A|ᵀ)ᴸ)·1; |A|ᵢⱼ = number of causal edges from i to j, of any sign; L = maxLength';
const SOURCE =
  "MICMAC: J.-C. Duperrin and M. Godet, Méthode de hiérarchisation des éléments d'un système, Rapport économique du CEA R-45-41, 1973";

/**
 * How much each node moves and is moved: the answer of `GET /api/leverage`. Influence and dependence count walks
 * between the nodes themselves, without lifting. The advantages reached are those of `GET /api/paths`.
 */
export function findLeverage(
  index: CausalIndex,
  { maxLength, lift }: LeverageQuery,
  limits: SearchLimits = {},
): LeverageAnswer {
  const influence = walksFrom(index.outgoing, index.nodeKeys.length, maxLength);
  const dependence = walksFrom(index.incoming, index.nodeKeys.length, maxLength);
  const { advantages, truncated } = advantagesReached(index, { maxLength, lift }, limits);
  const ranks = ranksOf(influence);
  const [meanInfluence, meanDependence] = [mean(influence), mean(dependence)];
  const nodes = index.nodeKeys.map((key, node): LeverageNode => ({
    key,
    nodeType: index.nodeTypes[node]!,
    influence: influence[node]!,
    dependence: dependence[node]!,
    advantages: advantages[node]!,
    rank: ranks.get(influence[node]!)!,
    quadrant: quadrantOf(influence[node]! > meanInfluence, dependence[node]! > meanDependence),
  }));
  // The nodes come by key, and the sort is stable.
  return { nodes: nodes.sort((a, b) => a.rank - b.rank), formula: FORMULA, source: SOURCE, truncated };
}

/** The number of walks of one to `maxLength` edges from each node: row sums of the powers of the adjacency matrix. */
function walksFrom({ offsets, neighbours }: Adjacency, order: number, maxLength: number): Float64Array {
  const total = new Float64Array(order);
  let walks = new Float64Array(order).fill(1);
  for (let length = 1; length <= maxLength; length += 1) {
    const shorter = walks;
    walks = shorter.map((_, node) =>
      neighbours.subarray(offsets[node], offsets[node + 1]).reduce((sum, next) => sum + shorter[next]!, 0),
    );
    walks.forEach((count, node) => (total[node]! += count));
  }
  return total;
}

/** The rank of each value: one more than the number of greater values. */
function ranksOf(values: Float64Array): Map<number, number> {
  const ranks = new Map<number, number>();
  values
    .toSorted()
    .reverse()
    .forEach((value, place) => {
      if (!ranks.has(value)) ranks.set(value, place + 1);
    });
  return ranks;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quadrantOf(influential: boolean, dependent: boolean): Quadrant {
  if (influential) return dependent ? 'linkage' : 'driver';
  return dependent ? 'dependent' : 'autonomous';
}

/** Asked upwards from each advantage, since advantages are fewer than nodes. They share the deadline. */
function advantagesReached(index: CausalIndex, { maxLength, lift }: LeverageQuery, limits: SearchLimits) {
  const everyNode = targetSets(index, [...index.nodeKeys.keys()], lift);
  const advantages: { key: LeverageNode['key']; net: Net }[][] = index.nodeKeys.map(() => []);
  let truncated: Truncated = null;
  let budget = new Budget(limits);
  for (const advantage of nodesOfType(index, ['Advantage'])) {
    budget = budget.renewed();
    const starts = liftedSet(index, advantage, lift);
    for (const { node, net } of reachFrom(index, { starts, direction: 'up', maxLength }, everyNode, budget)) {
      advantages[node]!.push({ key: index.nodeKeys[advantage]!, net });
    }
    truncated ??= budget.truncated;
  }
  return { advantages, truncated };
}
