import { pathToFileURL } from 'node:url';
import { findPaths } from '../../server/causality/paths.ts';
import type { PathsQuery } from '../../server/contract/reasoning.ts';
import { plainSearch } from './paths-baseline.ts';
import { BENCH_EDGES, BENCH_ENDS, BENCH_NODES, benchGraph, type BenchGraph } from './paths-graph.ts';

const MAX_LENGTH = 8;
const CAP = 20_000;

const PLAIN_DEADLINE_MS = 3000;

/** Medians in milliseconds. */
export interface PathsBench {
  /** One lifted question from five sources to five targets together, 20,000 paths at most in all. */
  together: number;
  /** One question between one source and one target, 20,000 paths at most; the median of the 25 pairs. */
  pair: number;
  /** The 25 questions one after the other. */
  allPairs: number;
  /** The same as `together`, by a recursive search on graphology that prunes by distance too. */
  baseline: number;
  /** `baseline` over `together`. */
  ratio: number;
  /** The same without pruning, once: how many of the 20,000 paths it had after three seconds. */
  plainPaths: number;
}

function question(from: PathsQuery['from'], to: PathsQuery['to']): PathsQuery {
  return { from, to, maxLength: MAX_LENGTH, limit: 200, lift: true };
}

function milliseconds(work: () => number): number {
  const begun = performance.now();
  const found = work();
  const elapsed = performance.now() - begun;
  if (found === 0) throw new Error('The benchmark found no path, so it measured nothing.');
  return elapsed;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function traceTogether({ index, from, to }: BenchGraph): number {
  return milliseconds(() => findPaths(index, question(from, to), { pathCap: CAP }).total);
}

function tracePairs({ index, sources, targets }: BenchGraph): number[] {
  return sources.flatMap((from) =>
    targets.map((to) => milliseconds(() => findPaths(index, question(from, to), { pathCap: CAP }).total)),
  );
}

/** Measures ours and the baseline in turn, round by round, after a round that warms them up. */
export function benchPaths({ rounds = 15, seed = 1 } = {}): PathsBench {
  const graph = benchGraph(seed);
  const ends = { sources: graph.sources, targets: graph.targets, maxLength: MAX_LENGTH, cap: CAP };
  const together: number[] = [];
  const pairs: number[][] = [];
  const baseline: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    together.push(traceTogether(graph));
    baseline.push(
      milliseconds(() => plainSearch(graph.dataGraph, { ...ends, pruned: true, deadlineMs: Infinity }).length),
    );
    pairs.push(tracePairs(graph));
  }
  const medians = { together: median(together.slice(1)), baseline: median(baseline.slice(1)) };
  return {
    ...medians,
    ratio: medians.baseline / medians.together,
    pair: median(pairs.slice(1).flat()),
    allPairs: median(pairs.slice(1).map((times) => times.reduce((sum, time) => sum + time, 0))),
    plainPaths: plainSearch(graph.dataGraph, { ...ends, pruned: false, deadlineMs: PLAIN_DEADLINE_MS }).length,
  };
}

function report(bench: PathsBench): string {
  const ms = (value: number) => `${value.toFixed(1).padStart(8)} ms`;
  return [
    `${BENCH_NODES} nodes, ${BENCH_EDGES} edges, ${BENCH_ENDS} sources to ${BENCH_ENDS} targets, maxLength ${MAX_LENGTH}, at most ${CAP} paths; medians`,
    `all sources to all targets, one question      ${ms(bench.together)}   (aim: 30 ms)`,
    `one source to one target                      ${ms(bench.pair)}`,
    `the ${BENCH_ENDS ** 2} pairs one after the other             ${ms(bench.allPairs)}`,
    `recursion on graphology, pruned, one question ${ms(bench.baseline)}   ${bench.ratio.toFixed(1)} times ours`,
    `recursion on graphology, not pruned           ${bench.plainPaths} of ${CAP} paths after ${PLAIN_DEADLINE_MS} ms`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${report(benchPaths())}\n`);
