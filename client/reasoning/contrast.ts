import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { reachOfBoth, setSideBySide } from '../../server/causality/compare.ts';
import type { SearchLimits } from '../../server/causality/limits.ts';
import type { CompareAnswer, CompareQuery } from '../../server/contract/compare.ts';
import type { ReachAnswer } from '../../server/contract/reasoning.ts';

/** What two nodes reach, side by side, with the chains by which each reaches it. */
export interface ContrastAnswer {
  compared: CompareAnswer;
  left: ReachAnswer;
  right: ReachAnswer;
}

/** @throws CausalityError UNKNOWN_NODE, SAME_NODE when the two with their parts share a node */
export function findContrast(index: CausalIndex, query: CompareQuery, limits: SearchLimits = {}): ContrastAnswer {
  const { left, right } = reachOfBoth(index, query, limits);
  return { compared: setSideBySide(left, right), left, right };
}
