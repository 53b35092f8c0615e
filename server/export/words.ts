import type {
  CausalEdgeType,
  Desirable,
  EdgeAttributes,
  EdgeType,
  GraphNode,
  NodeType,
  Polarity,
  Status,
} from '../contract/graph.ts';

/** Language that names and headings of a file are written in. */
export type Language = 'zh' | 'en';

/** Polarities as words, as in the keys of edges. A bare sign in a table looks like a formula or a bullet. */
export const SIGN_NAMES = { '+': 'plus', '-': 'minus', '?': 'unknown' } as const satisfies Record<Polarity, string>;

export const DESIRABLE_NAMES = { '+': 'more', '-': 'less', '0': 'unjudged' } as const satisfies Record<
  Desirable,
  string
>;

interface Words {
  tag: string;
  claims: string;
  source: string;
  relation: string;
  target: string;
  support: string;
  confidence: string;
  evidence: string;
  place: string;
  note: string;
  delayed: string;
  noClaims: string;
  invented: string;
  revision: string;
  count: (edges: number, quotes: number) => string;
  nodeType: Record<NodeType, string>;
  edgeType: Record<Exclude<EdgeType, CausalEdgeType>, string>;
  drives: Record<Polarity, string>;
  addresses: Record<Polarity, string>;
  status: Record<Status, string>;
}

const en: Words = {
  tag: 'en',
  claims: 'Claims by section',
  source: 'From',
  relation: 'Relation',
  target: 'To',
  support: 'Support',
  confidence: 'confidence',
  evidence: 'Sentence',
  place: 'Place',
  note: 'Note',
  delayed: 'takes effect late',
  noClaims: 'No claim in this section.',
  invented: 'Invented paper',
  revision: 'Revision',
  count: (edges, quotes) => `Edges: ${edges} · quotes: ${quotes}`,
  nodeType: {
    Countermeasure: 'Countermeasure',
    Factor: 'Factor',
    Mechanism: 'Mechanism',
    Advantage: 'Advantage',
    Outcome: 'Outcome',
    Concept: 'Concept',
    Actor: 'Actor',
  },
  edgeType: {
    PROVIDES: 'provides',
    CARRIES_OUT: 'carries out',
    PART_OF: 'is part of',
    IS_A: 'is a kind of',
    REQUIRES: 'requires',
    CONTRASTS_WITH: 'is set apart from',
  },
  drives: { '+': 'increases', '-': 'reduces', '?': 'influences' },
  addresses: { '+': 'addresses, increasing it', '-': 'addresses, reducing it', '?': 'addresses, direction not stated' },
  status: { stated: 'stated', inferred: 'inferred' },
};

const zh: Words = {
  tag: 'zh-Hans',
  claims: '各节论断',
  source: '起点',
  relation: '关系',
  target: '终点',
  support: '依据程度',
  confidence: '把握',
  evidence: '原句',
  place: '出处',
  note: '说明',
  delayed: '效果滞后',
  noClaims: '本节没有论断。',
  invented: '虚构论文',
  revision: '版本',
  count: (edges, quotes) => `边 ${edges} 条 · 引文 ${quotes} 处`,
  nodeType: {
    Countermeasure: '对策',
    Factor: '因素',
    Mechanism: '机制',
    Advantage: '优势',
    Outcome: '结果',
    Concept: '概念',
    Actor: '主体',
  },
  edgeType: {
    PROVIDES: '提供',
    CARRIES_OUT: '实施',
    PART_OF: '属于',
    IS_A: '是一种',
    REQUIRES: '需要',
    CONTRASTS_WITH: '区别于',
  },
  drives: { '+': '促进', '-': '抑制', '?': '影响' },
  addresses: { '+': '针对并促进', '-': '针对并抑制', '?': '针对（方向未说明）' },
  status: { stated: '明述', inferred: '推断' },
};

export function wordsIn(language: Language): Words {
  switch (language) {
    case 'zh':
      return zh;
    case 'en':
      return en;
  }
}

export function nameIn(language: Language, { attributes }: GraphNode): string {
  return language === 'zh' ? attributes.name_zh : attributes.name_en;
}

/** Signs for running text, where a hyphen would be lost. */
const SIGNS: Record<Polarity, string> = { '+': '+', '-': '−', '?': '?' };

/** What the edge says of its ends. Its sign comes first where it is causal. */
export function relationIn(language: Language, attributes: EdgeAttributes): string {
  const words = wordsIn(language);
  switch (attributes.edgeType) {
    case 'DRIVES':
      return `${SIGNS[attributes.polarity]} ${words.drives[attributes.polarity]}`;
    case 'ADDRESSES':
      return `${SIGNS[attributes.polarity]} ${words.addresses[attributes.polarity]}`;
    default:
      return words.edgeType[attributes.edgeType];
  }
}

/**
 * Whether the claim is stated or inferred, and how surely the text supports it. Empty for an edge that is not causal.
 */
export function supportIn(language: Language, attributes: EdgeAttributes): string[] {
  if (!('status' in attributes)) return [];
  const words = wordsIn(language);
  const late = attributes.delay === true ? [words.delayed] : [];
  return [words.status[attributes.status], `${words.confidence} ${attributes.confidence}`, ...late];
}

/** The reader's step behind an edge, in the language asked for, else in the other. */
export function noteIn(language: Language, { note, note_zh }: EdgeAttributes): string | undefined {
  return language === 'zh' ? (note_zh ?? note) : (note ?? note_zh);
}

/** Whether a reader of the language needs the translation beside a quote; translations are in English. */
export function isTranslated(language: Language, paperLanguage: string): boolean {
  return language === 'en' && !/^en\b/i.test(paperLanguage);
}
