import type { Budget } from './limits.ts';

interface Search {
  /** For each element, the candidates that cover it. */
  coverers: readonly (readonly number[])[];
  /** For each candidate, the elements that it covers. */
  covered: ReadonlyMap<number, readonly number[]>;
  /** How often each element is covered by what was chosen. */
  times: Int32Array;
  chosen: number[];
  /** Candidates that are out, since each set is found under the first of its members that was tried. */
  out: Set<number>;
  budget: Budget;
  covers: number[][];
}

/**
 * All smallest sets of candidates that cover every element (minimum hitting sets). Depth-first search for sets of one,
 * two… members; it branches on the uncovered element with the fewest candidates left. Each set comes once, its members
 * ascending. Every element must have a candidate. The budget counts sets; when it runs out, what was found is returned.
 */
export function smallestCovers(coverers: readonly (readonly number[])[], budget: Budget): number[][] {
  const covered = new Map<number, number[]>();
  coverers.forEach((candidates, element) => {
    for (const candidate of candidates) covered.set(candidate, [...(covered.get(candidate) ?? []), element]);
  });
  const times = new Int32Array(coverers.length);
  const search: Search = { coverers, covered, times, chosen: [], out: new Set(), budget, covers: [] };
  for (let size = 1; size <= coverers.length && search.covers.length === 0 && budget.truncated === null; size += 1) {
    choose(search, size);
  }
  return search.covers;
}

/** Tries all ways to cover what is uncovered with exactly `left` more candidates; false when the budget ran out. */
function choose(search: Search, left: number): boolean {
  const { coverers, covered, times, chosen, out, budget, covers } = search;
  if (!budget.step()) return false;
  const uncovered = [...coverers.keys()].filter((element) => times[element] === 0);
  if (uncovered.length === 0) {
    if (!budget.take()) return false;
    covers.push(chosen.toSorted((a, b) => a - b));
    return true;
  }
  const reach = Math.max(...[...covered].map(([candidate, elements]) => (out.has(candidate) ? 0 : elements.length)));
  if (uncovered.length > left * reach) return true;
  const options = uncovered.map((element) => coverers[element]!.filter((candidate) => !out.has(candidate)));
  const fewest = options.reduce((a, b) => (b.length < a.length ? b : a));
  for (const candidate of fewest) {
    const elements = covered.get(candidate)!;
    for (const element of elements) times[element]! += 1;
    chosen.push(candidate);
    const goesOn = choose(search, left - 1);
    chosen.pop();
    for (const element of elements) times[element]! -= 1;
    if (!goesOn) return false;
    out.add(candidate);
  }
  for (const candidate of fewest) out.delete(candidate);
  return true;
}
