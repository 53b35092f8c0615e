import { canonical } from '../../model/canonical.ts';

/** Of two, the one whose rank is higher: the first of the rank's numbers that differ decides, then the content. */
export function later<T>(a: T, b: T, rank: (item: T) => readonly number[]): T {
  const [ranks, others] = [rank(a), rank(b)];
  for (const [index, number] of ranks.entries()) {
    const other = others[index] ?? number;
    if (number !== other) return number > other ? a : b;
  }
  return canonical(a) >= canonical(b) ? a : b;
}
