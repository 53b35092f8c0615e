import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { findCoverage } from '../../server/causality/coverage.ts';
import type { SearchLimits } from '../../server/causality/limits.ts';
import { findMinimalPolicies } from '../../server/causality/minimal-policies.ts';
import { findReach } from '../../server/causality/reach.ts';
import type { CoverageAnswer } from '../../server/contract/coverage.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { MinimalPoliciesAnswer } from '../../server/contract/minimal-policies.ts';
import type { ReachAnswer } from '../../server/contract/reasoning.ts';

export interface SupportQuery {
  targets: NodeKey[];
  maxLength: number;
  lift: boolean;
  /** Whether a chain without a direction counts as serving its target. */
  allowUnknown: boolean;
}

/** What policies do for some targets: three answers of the HTTP interface to one question of a reader. */
export interface SupportAnswer {
  /** Everything upstream of each target, in the order of the question. */
  upstream: { target: NodeKey; reach: ReachAnswer }[];
  minimal: MinimalPoliciesAnswer;
  /** What no policy acts on, over the whole paper. */
  gaps: Pick<CoverageAnswer, 'unaddressed' | 'inferredOnly' | 'unreached'>;
  isTruncated: boolean;
}

/** @throws CausalityError UNKNOWN_NODE */
export function findSupport(index: CausalIndex, query: SupportQuery, limits: SearchLimits = {}): SupportAnswer {
  const { targets, allowUnknown, ...scope } = query;
  const upstream = targets.map((target) => ({
    target,
    reach: findReach(index, { from: target, direction: 'up', ...scope }, limits),
  }));
  const minimal = findMinimalPolicies(index, { targets, allowUnknown, ...scope }, limits);
  const { unaddressed, inferredOnly, unreached, truncated } = findCoverage(index, scope, limits);
  const cuts = [minimal.truncated, truncated, ...upstream.map(({ reach }) => reach.truncated)];
  return {
    upstream,
    minimal,
    gaps: { unaddressed, inferredOnly, unreached },
    isTruncated: cuts.some((cut) => cut !== null),
  };
}
