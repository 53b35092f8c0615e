import type { EdgeAttributes, Polarity } from '../../server/contract/graph.ts';

/** Whether an edge is a causal claim: only such an edge has a sign, a status and a confidence. */
export function isCausal(attributes: EdgeAttributes): attributes is Extract<EdgeAttributes, { polarity: Polarity }> {
  return attributes.edgeType === 'DRIVES' || attributes.edgeType === 'ADDRESSES';
}
