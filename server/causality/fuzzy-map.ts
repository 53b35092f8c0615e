import type { CausalIndex } from './causal-index.ts';
import { orderOfClaims } from './order-of-claims.ts';

/** A sample has settled when a step moves none of its states by this much. */
const TOLERANCE = 1e-6;
const MAX_ITERATIONS = 200;
export const LOWEST_STRENGTH = 0.1;

export interface FuzzyRun {
  /** The last states of each sample, by node number. */
  states: Float64Array[];
  iterations: number;
  /** Share of the samples that had settled in the last step. */
  converged: number;
}

/**
 * Runs Kosko's fuzzy cognitive map on samples of its weights: x(t+1) = tanh(Wᵀ x(t)). States start at 0 and change all
 * at once; the nodes in `clamps` are held. All samples take the same number of steps: until each has settled, at most
 * 200.
 */
export function runFuzzyMap(
  index: CausalIndex,
  clamps: ReadonlyMap<number, number>,
  { samples, random }: { samples: number; random: () => number },
): FuzzyRun {
  const weights = Array.from({ length: samples }, () => drawWeights(index, random));
  const start = new Float64Array(index.nodeKeys.length);
  for (const [node, value] of clamps) start[node] = value;
  let states = weights.map(() => start);
  let settled = 0;
  let iterations = 0;
  while (settled < samples && iterations < MAX_ITERATIONS) {
    const next = states.map((state, sample) => step(index, weights[sample]!, state, clamps));
    settled = next.filter((state, sample) => isSettled(state, states[sample]!)).length;
    states = next;
    iterations += 1;
  }
  return { states, iterations, converged: settled / samples };
}

/**
 * Draws for every edge, though only some need it, in the order of what they say: so two questions to one graph get the same
 * samples, and so does the same graph under other keys.
 */
function drawWeights(index: CausalIndex, random: () => number): Float64Array {
  const { polarities, strengths } = index;
  const weights = new Float64Array(strengths.length);
  for (const edge of orderOfClaims(index)) {
    const drawnStrength = LOWEST_STRENGTH + (1 - LOWEST_STRENGTH) * random();
    const drawnSign = random() < 0.5 ? -1 : 1;
    const sign = polarities[edge] === 0 ? drawnSign : polarities[edge]!;
    const strength = strengths[edge]!;
    weights[edge] = sign * (Number.isNaN(strength) ? drawnStrength : strength);
  }
  return weights;
}

function step(
  { sources, targets }: CausalIndex,
  weights: Float64Array,
  state: Float64Array,
  clamps: ReadonlyMap<number, number>,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(state.length);
  for (let edge = 0; edge < weights.length; edge += 1) next[targets[edge]!]! += weights[edge]! * state[sources[edge]!]!;
  for (let node = 0; node < next.length; node += 1) next[node] = Math.tanh(next[node]!);
  for (const [node, value] of clamps) next[node] = value;
  return next;
}

function isSettled(now: Float64Array, before: Float64Array): boolean {
  return now.every((value, node) => Math.abs(value - before[node]!) < TOLERANCE);
}
