import type { NodeKey } from '../contract/ids.ts';
import { MAX_LENGTH_LIMIT, type Sign } from '../contract/reasoning.ts';
import type { WhatIfAnswer, WhatIfNode, WhatIfQuestion } from '../contract/what-if.ts';
import type { CausalIndex } from './causal-index.ts';
import { LOWEST_STRENGTH, runFuzzyMap } from './fuzzy-map.ts';
import { marked, nodeNumber } from './lifting.ts';
import { Budget } from './limits.ts';
import { nearestRoutes } from './nearest-routes.ts';
import { keysAlong } from './path-keys.ts';
import { createRandom } from './random.ts';
import { comparePaths, rankAlong, type RankedPath } from './ranking.ts';
import { searchReach } from './reach-search.ts';
import { targetSets } from './target-sets.ts';

const FORMULA = `x(0) = 0, x(t+1) = tanh(Wᵀ x(t)), changed nodes held; w = polarity × strength, missing strengths drawn evenly from [${LOWEST_STRENGTH}, 1], unknown signs drawn`;
const SOURCE = 'B. Kosko, Fuzzy cognitive maps, International Journal of Man-Machine Studies 24, 1986, 65–75';

/** What is changed, by node number. */
type Changes = ReadonlyMap<number, number>;

/**
 * What follows when nodes are moved and held: the answer of `POST /api/what-if`. A fuzzy cognitive map is run on
 * samples of what the paper does not say. The answer lists the changed nodes and those that a change other than 0 can
 * reach. Nothing is lifted: to change a heading's parts, name them.
 * @throws CausalityError UNKNOWN_NODE
 */
export function askWhatIf(index: CausalIndex, { changes: asked, samples, seed }: WhatIfQuestion): WhatIfAnswer {
  const changes = new Map(Object.entries(asked).map(([key, change]) => [nodeNumber(index, key as NodeKey), change]));
  const nodes = [...reachedBy(index, changes)].sort((a, b) => a - b);
  const { states, iterations, converged } = runFuzzyMap(index, changes, { samples, random: createRandom(seed) });
  const paths = pathsFrom(index, changes, nodes);
  return {
    nodes: nodes.map((node, place) => ({
      key: index.nodeKeys[node]!,
      ...summarise(states.map((state) => state[node]!)),
      paths: changes.has(node) ? [] : paths[place]!.map(({ edges }) => keysAlong(index, edges)),
    })),
    converged,
    iterations,
    formula: FORMULA,
    source: SOURCE,
  };
}

/**
 * The changed nodes and all that a change other than 0 leads to. A held node passes on its own change and nothing else.
 */
function reachedBy(index: CausalIndex, changes: Changes): Set<number> {
  const { offsets, neighbours } = index.outgoing;
  const reached = new Set(changes.keys());
  for (const node of reached) {
    if (changes.get(node) === 0) continue;
    for (const next of neighbours.subarray(offsets[node], offsets[node + 1])) reached.add(next);
  }
  return reached;
}

function summarise(values: readonly number[]): Pick<WhatIfNode, 'change' | 'sign' | 'agreement' | 'band'> {
  const sorted = Float64Array.from(values).sort();
  const change = percentile(sorted, 0.5);
  const agreeing = values.filter((value) => Math.sign(value) === Math.sign(change));
  return {
    change,
    sign: signOfChange(change),
    agreement: agreeing.length / values.length,
    band: [percentile(sorted, 0.05), percentile(sorted, 0.95)],
  };
}

function signOfChange(change: number): Sign {
  if (change === 0) return '?';
  return change > 0 ? '+' : '-';
}

/**
 * A quantile, linear between the two nearest ranks (Hyndman and Fan, The American Statistician 50, 1996, definition 7).
 */
function percentile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** How many paths out of a changed node are looked at; a number of paths and not a time, so that the same question has one answer. */
const PATHS_SEEN = 100_000;

/**
 * For each node, the best path to it from each node with a change other than 0, past no other changed node; best first. Where
 * there are too many to see them all, it is the best of those that were seen, or a shortest.
 */
function pathsFrom(index: CausalIndex, changes: Changes, nodes: readonly number[]): RankedPath[][] {
  const barred = marked(index, changes.keys());
  const sets = targetSets(index, nodes, false);
  const paths: RankedPath[][] = nodes.map(() => []);
  for (const [start, change] of changes) {
    if (change === 0) continue;
    const question = { starts: [start], direction: 'down', maxLength: MAX_LENGTH_LIMIT, barred } as const;
    const nearest = nearestRoutes(index, question, barred);
    const budget = new Budget({ deadlineMs: Number.POSITIVE_INFINITY, pathCap: PATHS_SEEN });
    for (const [place, { best }] of searchReach(index, question, sets, budget).entries()) {
      const node = nodes[place]!;
      if (best !== null) paths[place]!.push(best);
      else if (node !== start && nearest.distance(node) !== null) {
        const edges = nearest.shortest(node);
        paths[place]!.push({ rank: rankAlong(index, edges), edges });
      }
    }
  }
  return paths.map((found) => found.sort(comparePaths));
}
