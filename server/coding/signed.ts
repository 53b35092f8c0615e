import type { CausalAttributes, EdgeAttributes, Polarity } from '../contract/graph.ts';

/** A claim that may be on a path. */
export type SignedAttributes = CausalAttributes & { polarity: Polarity };

/** Whether an edge says that something has an influence, and in which direction if that is known. */
export function isSigned(attributes: EdgeAttributes): attributes is SignedAttributes {
  return 'polarity' in attributes && !isDenied(attributes);
}

/** Whether an edge is a claim that the paper denies, or for which it looked and found no effect. */
export function isDenied(edge: object): boolean {
  return 'polarity' in edge && edge.polarity === '0';
}
