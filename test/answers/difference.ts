import type { Json } from './json.ts';

/**
 * - `different`: what answers alike would not have;
 * - `order`: only the order, or the choice, of what the keys alone tell apart;
 * - `added`: a field that the second version has besides.
 */
export type DifferenceKind = 'different' | 'order' | 'added';

export interface Difference {
  kind: DifferenceKind;
  /** JSON pointer into the compared answer: `/status`, `/headers/…`, `/body/…`. */
  pointer: string;
  /** Undefined where one version has nothing there. */
  before: Json | undefined;
  after: Json | undefined;
}

/** What a whole answer is called: by its gravest difference. */
export type Verdict = 'same' | DifferenceKind;

export function verdictOf(differences: readonly Difference[]): Verdict {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has('different')) return 'different';
  if (kinds.has('added')) return 'added';
  return kinds.has('order') ? 'order' : 'same';
}

export function pointerTo(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
