import type { ClaimPolarity, EdgeType } from '../contract/graph.ts';

const POLARITY_WORDS = { '+': 'plus', '-': 'minus', '?': 'unknown', '0': 'zero' } as const satisfies Record<
  ClaimPolarity,
  string
>;

interface NamedEdge {
  source: string;
  target: string;
  edgeType: EdgeType;
  polarity?: ClaimPolarity | undefined;
}

/** What an edge says, from the keys of its ends: `source-TYPE-target`, and on a causal one its polarity in a word after it. */
export function claimName({ source, target, edgeType, polarity }: NamedEdge): string {
  const name = `${source}-${edgeType}-${target}`;
  return polarity === undefined ? name : `${name}-${POLARITY_WORDS[polarity]}`;
}
