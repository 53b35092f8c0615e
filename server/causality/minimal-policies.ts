import type { Effect } from '../contract/coverage.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { MinimalPoliciesAnswer, MinimalPoliciesQuery, PolicySet } from '../contract/minimal-policies.ts';
import type { CausalIndex } from './causal-index.ts';
import type { Net, Truncated } from '../contract/reasoning.ts';
import { liftedSet, nodeNumber, nodesOfType } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { reachFrom } from './reach.ts';
import { effectOf } from './signs.ts';
import { smallestCovers } from './smallest-covers.ts';
import { targetSets } from './target-sets.ts';

const SETS_CAP = 1000;

/** A target, and the effect of each policy on it where all paths were seen. */
interface Target {
  key: NodeKey;
  effects: ReadonlyMap<number, Effect>;
  /** The policies that serve it. */
  serving: readonly number[];
}

/**
 * All smallest sets of countermeasures that serve the targets: the answer of `GET /api/minimal-policies`. A policy
 * serves a target when its net on it, by `GET /api/paths`, has a good effect. Where allowed, an unknown effect counts
 * too, but never one with paths of both signs. Everything is ordered by key. The searches share the deadline. `setsCap`
 * limits the list.
 * @throws CausalityError UNKNOWN_NODE
 */
export function findMinimalPolicies(
  index: CausalIndex,
  query: MinimalPoliciesQuery,
  { setsCap = SETS_CAP, ...limits }: SearchLimits & { setsCap?: number } = {},
): MinimalPoliciesAnswer {
  const { targets, budget, truncated } = effectsOnTargets(index, query, new Budget(limits));
  const coverable = targets.filter(({ serving }) => serving.length > 0);
  const setsBudget = budget.renewed(setsCap);
  const covers = smallestCovers(
    coverable.map(({ serving }) => serving),
    setsBudget,
  );
  const sets = covers.sort(compareSets).map((policies) => describeSet(index, policies, targets));
  return {
    sets: [...sets.filter(({ harms }) => harms.length === 0), ...sets.filter(({ harms }) => harms.length > 0)],
    size: covers[0]?.length ?? 0,
    uncoverable: targets.filter(({ serving }) => serving.length === 0).map(({ key }) => key),
    truncated: truncated ?? (setsBudget.truncated === 'paths' ? 'sets' : setsBudget.truncated),
  };
}

/** One enumeration a target, upwards from it. */
function effectsOnTargets(index: CausalIndex, query: MinimalPoliciesQuery, first: Budget) {
  const { maxLength, lift, allowUnknown } = query;
  const policies = targetSets(index, nodesOfType(index, ['Countermeasure']), lift);
  const nodes = [...new Set(query.targets.map((key) => nodeNumber(index, key)))].sort((a, b) => a - b);
  let truncated: Truncated = null;
  let budget = first;
  const targets = nodes.map((target): Target => {
    budget = budget.renewed();
    const starts = liftedSet(index, target, lift);
    const reached = reachFrom(index, { starts, direction: 'up', maxLength }, policies, budget);
    truncated ??= budget.truncated;
    const seen = reached.filter(({ net }) => net !== 'undetermined');
    const effects = new Map(seen.map(({ node, net }) => [node, effectOf(net, index.desirables[target]!)]));
    const isAllowed = (net: Net, effect: Effect | undefined) =>
      effect === 'good' || (allowUnknown && effect === 'unknown' && net !== 'conflicted');
    const serving = seen.filter(({ node, net }) => isAllowed(net, effects.get(node))).map(({ node }) => node);
    return { key: index.nodeKeys[target]!, effects, serving };
  });
  return { targets, budget, truncated };
}

/** Sets of one size, members ascending. */
function compareSets(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((policy, place) => policy !== b[place]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

function describeSet(index: CausalIndex, policies: readonly number[], targets: readonly Target[]): PolicySet {
  const keys = (chosen: readonly number[]): NodeKey[] => chosen.map((policy) => index.nodeKeys[policy]!);
  const isHarmed = ({ effects }: Target): boolean =>
    policies.some((policy) => effects.get(policy) === 'bad' || effects.get(policy) === 'mixed');
  const served = targets.filter(({ serving }) => serving.length > 0);
  return {
    policies: keys(policies),
    reaches: Object.fromEntries(
      served.map(({ key, serving }) => [key, keys(policies.filter((policy) => serving.includes(policy)))]),
    ),
    harms: targets.filter(isHarmed).map(({ key }) => key),
  };
}
