import type { Effect } from '../contract/coverage.ts';
import type { Desirable } from '../contract/graph.ts';
import type { Net, Sign } from '../contract/reasoning.ts';

/** How many paths of each sign there are. */
export interface SignCounts {
  positive: number;
  negative: number;
  unknown: number;
}

/** The sign of a product of polarities. `?` counts as 0, and so spreads. */
export function signOf(product: number): Sign {
  if (product === 0) return '?';
  return product > 0 ? '+' : '-';
}

/** The sign of a path: the product of its edges' polarities; `+` where there is no edge. */
export function multiplySigns(signs: readonly Sign[]): Sign {
  if (signs.includes('?')) return '?';
  return signs.filter((sign) => sign === '-').length % 2 === 0 ? '+' : '-';
}

/** The verdict over paths that were all seen. A conflict outweighs an unknown sign, which outweighs a known one. */
export function netOf({ positive, negative, unknown }: SignCounts): Exclude<Net, 'undetermined'> {
  if (positive > 0 && negative > 0) return 'conflicted';
  if (unknown > 0) return 'unknown';
  if (positive > 0) return 'positive';
  return negative > 0 ? 'negative' : 'none';
}

/**
 * Whether a net effect on a node is good: net × the node's `desirable`. Where the paper does not say whether more of
 * the node is good (`0`), or where the net was not determined, the effect is unknown.
 */
export function effectOf(net: Net, desirable: Desirable): Effect {
  if (net === 'none') return 'none';
  if (desirable === '0') return 'unknown';
  switch (net) {
    case 'positive':
      return desirable === '+' ? 'good' : 'bad';
    case 'negative':
      return desirable === '-' ? 'good' : 'bad';
    case 'conflicted':
      return 'mixed';
    case 'unknown':
    case 'undetermined':
      return 'unknown';
  }
}
