import type { CausalAttributes, EdgeAttributes } from '../../server/contract/graph.ts';

/** Whether an edge is a causal claim, be it one that the paper denies. */
export function isCausal(attributes: EdgeAttributes): attributes is CausalAttributes {
  return attributes.edgeType === 'DRIVES' || attributes.edgeType === 'ADDRESSES';
}
