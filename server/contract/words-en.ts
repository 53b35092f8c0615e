import type { GraphWords } from './words.ts';

export const wordsEn = {
  nodeType: {
    Countermeasure: 'Countermeasure',
    Factor: 'Factor',
    Mechanism: 'Mechanism',
    Advantage: 'Advantage',
    Outcome: 'Outcome',
    Concept: 'Concept',
    Actor: 'Actor',
  },
  nodeTypes: {
    Countermeasure: 'Countermeasures',
    Factor: 'Factors',
    Mechanism: 'Mechanisms',
    Advantage: 'Advantages',
    Outcome: 'Outcomes',
    Concept: 'Concepts',
    Actor: 'Actors',
  },
  structure: {
    PROVIDES: 'provides',
    CARRIES_OUT: 'carries out',
    PART_OF: 'is part of',
    IS_A: 'is a kind of',
    REQUIRES: 'requires',
    CONTRASTS_WITH: 'is set apart from',
  },
  causal: {
    DRIVES: { '+': 'increases', '-': 'reduces', '?': 'influences', '0': 'does not affect' },
    ADDRESSES: {
      '+': 'addresses and increases',
      '-': 'addresses and reduces',
      '?': 'addresses',
      '0': 'addresses without effect',
    },
  },
  net: { '+': 'raises', '-': 'lowers', '?': 'direction not stated' },
  unstated: 'direction not stated',
  unstatedAside: ' (direction not stated)',
  denied: 'denied, or no effect found',
  status: { stated: 'stated', inferred: 'inferred' },
  confidence: 'confidence',
  late: 'takes effect late',
} as const satisfies GraphWords;
