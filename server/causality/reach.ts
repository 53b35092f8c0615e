import type { Direction, Net, ReachAnswer, ReachedNode, ReachQuery } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';
import { liftedSet, marked, nodeNumber } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { nearestRoutes, type NearestRoutes } from './nearest-routes.ts';
import { keysAlong } from './path-keys.ts';
import { searchReach } from './reach-search.ts';
import { netOf } from './signs.ts';
import { targetSets, type TargetSets } from './target-sets.ts';

/**
 * Every node that the start reaches (`down`) or that reaches it (`up`) over causal paths: the answer of `GET
 * /api/reach`. Nearest first, then by key. Both ends are lifted. So a node's net is the one of `GET /api/paths` for the
 * two, and a heading is listed where a part of it is reached. When a limit was hit, the nets are `undetermined`, and
 * `best` is the best that was seen; `distance` still holds.
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
  return { key: index.nodeKeys[node]!, net, distance, best: keysAlong(index, best) };
}

/** One target set that the starts reach, or that reaches them. */
export interface Reached {
  /** The node that the set was made for. */
  node: number;
  net: Net;
  /** How many paths were seen. */
  paths: number;
  distance: number;
  /** Edges of the best path, in causal order. */
  best: readonly number[];
}

/** The target sets that are within reach and share no node with the starts, in their own order. */
export function reachFrom(
  index: CausalIndex,
  question: { starts: readonly number[]; direction: Direction; maxLength: number },
  sets: TargetSets,
  budget: Budget,
): Reached[] {
  const isStart = marked(index, question.starts);
  const nearest = nearestRoutes(index, question, isStart);
  const seen = searchReach(index, { ...question, barred: isStart }, sets, budget);
  return sets.members.flatMap((members, set): Reached[] => {
    if (members.some((member) => isStart[member] === 1)) return [];
    const { counts, best } = seen[set]!;
    const near = nearestOf(nearest, members);
    if (near === null) return [];
    const net = budget.truncated === null ? netOf(counts) : 'undetermined';
    return [
      {
        node: sets.nodes[set]!,
        net,
        paths: counts.positive + counts.negative + counts.unknown,
        distance: near.distance,
        best: best?.edges ?? nearest.shortest(near.member),
      },
    ];
  });
}

/** The nearest member of a set, the first by key of several. */
function nearestOf(
  { distance }: NearestRoutes,
  members: readonly number[],
): { member: number; distance: number } | null {
  const within = members.flatMap((member) => {
    const far = distance(member);
    return far === null ? [] : [{ member, distance: far }];
  });
  return within.sort((a, b) => a.distance - b.distance || a.member - b.member)[0] ?? null;
}
