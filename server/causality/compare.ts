import type { CompareAnswer, CompareQuery } from '../contract/compare.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { Net, ReachAnswer } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';
import { separateSets } from './lifting.ts';
import type { SearchLimits } from './limits.ts';
import { compareKeys } from './ranking.ts';
import { findReach } from './reach.ts';

/**
 * What two nodes reach, side by side: the answer of `GET /api/compare`. The nets are those of `findReach` downwards.
 * @throws CausalityError UNKNOWN_NODE for a key that is not there, SAME_NODE when the two sets share a node
 */
export function compareReach(index: CausalIndex, query: CompareQuery, limits: SearchLimits = {}): CompareAnswer {
  const { left, right } = reachOfBoth(index, query, limits);
  return setSideBySide(left, right);
}

/**
 * What each of two nodes reaches downwards.
 * @throws CausalityError as `compareReach` does
 */
export function reachOfBoth(
  index: CausalIndex,
  { left, right, ...rest }: CompareQuery,
  limits: SearchLimits = {},
): { left: ReachAnswer; right: ReachAnswer } {
  separateSets(index, [left, right], rest.lift);
  const reach = (from: NodeKey): ReachAnswer => findReach(index, { from, direction: 'down', ...rest }, limits);
  return { left: reach(left), right: reach(right) };
}

export function setSideBySide(left: ReachAnswer, right: ReachAnswer): CompareAnswer {
  const netsOf = ({ nodes }: ReachAnswer) => new Map(nodes.map(({ key, net }) => [key, net]));
  const [leftNets, rightNets] = [netsOf(left), netsOf(right)];
  const [leftKeys, rightKeys] = [sortedKeys(leftNets), sortedKeys(rightNets)];
  const both = leftKeys.filter((key) => rightNets.has(key));
  return {
    left: Object.fromEntries(leftKeys.map((key) => [key, leftNets.get(key)!])),
    right: Object.fromEntries(rightKeys.map((key) => [key, rightNets.get(key)!])),
    onlyLeft: leftKeys.filter((key) => !rightNets.has(key)),
    both,
    onlyRight: rightKeys.filter((key) => !leftNets.has(key)),
    opposed: both.filter((key) => pullApart(leftNets.get(key)!, rightNets.get(key)!)),
    truncated: left.truncated ?? right.truncated,
  };
}

function sortedKeys(nets: ReadonlyMap<NodeKey, Net>): NodeKey[] {
  return [...nets.keys()].sort(compareKeys);
}

function pullApart(a: Net, b: Net): boolean {
  return (a === 'positive' && b === 'negative') || (a === 'negative' && b === 'positive');
}
