import type { Direction, Net, ReachAnswer, ReachedNode, ReachQuery } from '../contract/reasoning.ts';
import { bestRoutes, type BestRoutes } from './best-routes.ts';
import type { CausalIndex } from './causal-index.ts';
import { liftedSet, marked, nodeNumber } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { keysAlong } from './path-keys.ts';
import { comparePaths, type RankedPath } from './ranking.ts';
import { countReach } from './reach-search.ts';
import { netOf } from './signs.ts';
import { targetSets, type TargetSets } from './target-sets.ts';

/**
 * Every node that the start reaches (`down`) or that reaches it (`up`) over causal paths: the answer of `GET
 * /api/reach`. Nearest first, then by key. Both ends are lifted. So a node's net is the one of `GET /api/paths` for the
 * two, and a heading is listed where a part of it is reached. When a limit was hit, the nets are `undetermined`;
 * `distance` and `best` still hold.
 * @throws CausalityError UNKNOWN_NODE
 */
export function findReach(
  index: CausalIndex,
  { from, direction, maxLength, lift }: ReachQuery,
  limits: SearchLimits = {},
): ReachAnswer {
  const starts = liftedSet(index, nodeNumber(index, from), lift);
  const sets = targetSets(index, [...index.nodeKeys.keys()], lift);
  const budget = new Budget(limits);
  const reached = reachFrom(index, { starts, direction, maxLength }, sets, budget);
  reached.sort((a, b) => a.distance - b.distance || a.node - b.node);
  return { nodes: reached.map((node) => describeReached(index, node)), truncated: budget.truncated };
}

function describeReached(index: CausalIndex, { node, net, distance, best }: Reached): ReachedNode {
  return { key: index.nodeKeys[node]!, net, distance, best: keysAlong(index, best.edges) };
}

/** One target set that the starts reach, or that reaches them. */
export interface Reached {
  /** The node that the set was made for. */
  node: number;
  net: Net;
  /** How many paths were seen. */
  paths: number;
  distance: number;
  best: RankedPath;
}

/** The target sets that are within reach and share no node with the starts, in their own order. */
export function reachFrom(
  index: CausalIndex,
  question: { starts: readonly number[]; direction: Direction; maxLength: number },
  sets: TargetSets,
  budget: Budget,
): Reached[] {
  const isStart = marked(index, question.starts);
  const routes = bestRoutes(index, question);
  const counts = countReach(index, question, sets, budget);
  return sets.members.flatMap((members, set): Reached[] => {
    if (members.some((member) => isStart[member] === 1)) return [];
    const route = nearestAndBest(routes, members);
    if (route === null) return [];
    const { positive, negative, unknown } = counts[set]!;
    const net = budget.truncated === null ? netOf(counts[set]!) : 'undetermined';
    return [{ node: sets.nodes[set]!, net, paths: positive + negative + unknown, ...route }];
  });
}

/** Over the members of a set. Neither the shortest path nor the best has an inner node in it: it could end there. */
function nearestAndBest(routes: BestRoutes, members: readonly number[]): Pick<Reached, 'distance' | 'best'> | null {
  const within = members.filter((member) => routes.distance(member) !== null);
  if (within.length === 0) return null;
  const distance = Math.min(...within.map((member) => routes.distance(member)!));
  const [best] = within.map((member) => routes.best(member)).sort(comparePaths);
  return { distance, best: best! };
}
