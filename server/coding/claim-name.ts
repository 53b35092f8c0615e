import type { EdgeType, Polarity } from '../contract/graph.ts';

const POLARITY_WORDS = { '+': 'plus', '-': 'minus', '?': 'unknown' } as const satisfies Record<Polarity, string>;

interface NamedEdge {
  source: string;
  target: string;
  edgeType: EdgeType;
  polarity?: Polarity | undefined;
}

/** What an edge says, from the keys of its ends: `source-TYPE-target`, and on a causal one its polarity in a word after it. */
export function claimName({ source, target, edgeType, polarity }: NamedEdge): string {
  const name = `${source}-${edgeType}-${target}`;
  return polarity === undefined ? name : `${name}-${POLARITY_WORDS[polarity]}`;
}
