import type { CausalIndex } from '../causal-index.ts';
import type { Budget } from '../limits.ts';
import { findChains } from './chains.ts';
import { claimArrow, groupClaims, type Arrow } from './claim-arrows.ts';
import type { Visible } from './visible.ts';

/**
 * The arrows of an outline. A claim arrow gathers the claims from what its source stands for to what its target stands
 * for. Where there is none, a chain is a causal path of at most 8 edges whose inner nodes no box stands for. Boxes that
 * share a part have neither.
 */
export function findArrows(index: CausalIndex, visible: Visible, budget: Budget): Arrow[] {
  const claims = groupClaims(index, visible);
  const arrows = [...claims.map((group) => claimArrow(index, group)), ...findChains(index, visible, claims, budget)];
  return arrows.sort((a, b) => a.source - b.source || a.target - b.target);
}
