/** One line of the benchmark's table: a median of ours against a baseline of the same run, and what was aimed at. */
export interface BenchRow {
  name: string;
  unit: 'ms' | 's' | 'requests/s' | 'bytes' | 'MiB';
  ours: number;
  /** Null where there is nothing to compare with. */
  baseline: number | null;
  /** Ours over the baseline, or null. */
  ratio: number | null;
  aim: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
