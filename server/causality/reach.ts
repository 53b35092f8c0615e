import type { Direction, Net, ReachAnswer, ReachedNode, ReachQuery, Truncated } from '../contract/reasoning.ts';
import { bestRoutes, type BestRoutes } from './best-routes.ts';
import type { CausalIndex } from './causal-index.ts';
import { liftedSet, nodeNumber } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { keysAlong } from './path-keys.ts';
import { comparePaths, type RankedPath } from './ranking.ts';
import { countReach } from './reach-search.ts';
import { netOf } from './signs.ts';
import { targetSets } from './target-sets.ts';

export interface ReachOptions extends SearchLimits {
  /**
   * Whether each reached node stands for itself alone, which is what `GET /api/reach` lists, or for itself and its
   * parts, so that its net is that of `GET /api/paths` between the two.
   */
  targets?: 'alone' | 'lifted';
}

/** What one start reaches, by node numbers. */
export interface Reached {
  node: number;
  net: Net;
  distance: number;
  best: RankedPath;
}

/**
 * Every node that the start reaches (`down`) or that reaches it (`up`) over causal paths, by `GET /api/reach`: nearest
 * first, then by key. The start is lifted, and paths have no inner node in its set; a reached node stands for itself
 * alone, so a heading is listed when a path ends at the heading itself, and its parts are listed beside it. `distance`
 * and `best` hold even when a limit was hit; the nets are then `undetermined`.
 * @throws CausalityError UNKNOWN_NODE
 */
export function findReach(index: CausalIndex, query: ReachQuery, options: ReachOptions = {}): ReachAnswer {
  const { reached, truncated } = reachFrom(index, nodeNumber(index, query.from), query, options);
  return { nodes: reached.map((node) => describeReached(index, node)), truncated };
}

function describeReached(index: CausalIndex, { node, net, distance, best }: Reached): ReachedNode {
  return { key: index.nodeKeys[node]!, net, distance, best: keysAlong(index, best.edges) };
}

export interface ReachQuestion {
  direction: Direction;
  maxLength: number;
  lift: boolean;
}

/** `findReach` in node numbers. */
export function reachFrom(
  index: CausalIndex,
  from: number,
  { direction, maxLength, lift }: ReachQuestion,
  { targets = 'alone', ...limits }: ReachOptions,
): { reached: Reached[]; truncated: Truncated } {
  const starts = liftedSet(index, from, lift);
  const isStart = new Set(starts);
  const sets = targetSets(index, [...index.nodeKeys.keys()], lift && targets === 'lifted');
  const routes = bestRoutes(index, { starts, direction, maxLength });
  const budget = new Budget(limits);
  const counts = countReach(index, { starts, direction, maxLength }, sets, budget);
  const reached = sets.members.flatMap((members, node): Reached[] => {
    if (members.some((member) => isStart.has(member))) return [];
    const route = nearestAndBest(routes, members);
    if (route === null) return [];
    return [{ node, net: budget.truncated === null ? netOf(counts[node]!) : 'undetermined', ...route }];
  });
  return { reached: reached.sort((a, b) => a.distance - b.distance || a.node - b.node), truncated: budget.truncated };
}

/** Over the members of a set; neither the shortest path nor the best has an inner node in it, or it could end there. */
function nearestAndBest(routes: BestRoutes, members: readonly number[]): Pick<Reached, 'distance' | 'best'> | null {
  const within = members.filter((member) => routes.distance(member) !== null);
  if (within.length === 0) return null;
  const distance = Math.min(...within.map((member) => routes.distance(member)!));
  const [best] = within.map((member) => routes.best(member)).sort(comparePaths);
  return { distance, best: best! };
}
