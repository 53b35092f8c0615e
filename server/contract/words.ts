import type { Basis, CausalEdgeType, ClaimPolarity, NodeType, Polarity, Status, StructureEdgeType } from './graph.ts';
import type { Language } from './language.ts';
import { wordsEn } from './words-en.ts';
import { wordsZh } from './words-zh.ts';

/** What the graph is spoken of with in one language, on the page and in every file. */
export interface GraphWords {
  nodeType: Readonly<Record<NodeType, string>>;
  nodeTypes: Readonly<Record<NodeType, string>>;
  /** Each stands between the names of its two ends. */
  structure: Readonly<Record<StructureEdgeType, string>>;
  causal: Readonly<Record<CausalEdgeType, Readonly<Record<ClaimPolarity, string>>>>;
  /** What a chain does to its end. */
  net: Readonly<Record<Polarity, string>>;
  unstated: string;
  /** The same, behind a word that leaves it open. */
  unstatedAside: string;
  /** Beside a claim of polarity `0`. */
  denied: string;
  status: Readonly<Record<Status, string>>;
  confidence: string;
  late: string;
  basis: Readonly<Record<Basis, string>>;
  /** Before the text's words for when a claim holds. */
  condition: string;
  /** Before whom the paper cites for a claim. */
  reference: string;
}

export function graphWords(language: Language): GraphWords {
  switch (language) {
    case 'zh':
      return wordsZh;
    case 'en':
      return wordsEn;
  }
}
