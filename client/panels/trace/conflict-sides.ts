import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { Path, PathsAnswer } from '../../../server/contract/reasoning.ts';

/** One side of a conflict. */
export interface ConflictSide {
  sign: '+' | '-';
  /** Its surest paths, with their ranks among all. */
  paths: readonly { rank: number; path: Path }[];
  /** How many there are of its sign. */
  total: number;
  /** Claims without any one of which the verdict is the other side's. */
  ends: readonly EdgeKey[];
}

const SHOWN = 3;

/** The paths that raise against those that lower, each side with the claims that carry all of it. */
export function conflictSides({ paths, counts, flips }: PathsAnswer): ConflictSide[] {
  const side = (sign: '+' | '-'): ConflictSide => ({
    sign,
    paths: paths
      .map((path, index) => ({ rank: index + 1, path }))
      .filter(({ path }) => path.sign === sign)
      .slice(0, SHOWN),
    total: sign === '+' ? counts.positive : counts.negative,
    ends: flips.filter(({ becomes }) => becomes === (sign === '+' ? 'negative' : 'positive')).map(({ edge }) => edge),
  });
  return [side('+'), side('-')];
}
