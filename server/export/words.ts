import type { Desirable, EdgeAttributes, GraphNode } from '../contract/graph.ts';
import type { Language } from '../contract/language.ts';
import { SIGN_MARKS } from '../contract/signs.ts';
import { groundsIn } from '../contract/grounds.ts';
import { graphWords } from '../contract/words.ts';
import { countClaims, type PaperClaims } from './claims.ts';

export const DESIRABLE_NAMES = { '+': 'more', '-': 'less', '0': 'unjudged' } as const satisfies Record<
  Desirable,
  string
>;

interface Words {
  claims: string;
  source: string;
  relation: string;
  target: string;
  support: string;
  evidence: string;
  place: string;
  note: string;
  noClaims: string;
  invented: string;
  revision: string;
  count: (edges: number, quotes: number) => string;
}

const en: Words = {
  claims: 'Claims by section',
  source: 'From',
  relation: 'Relation',
  target: 'To',
  support: 'Support',
  evidence: 'Sentence',
  place: 'Place',
  note: 'Note',
  noClaims: 'No claim in this section.',
  invented: 'Invented paper',
  revision: 'Revision',
  count: (edges, quotes) => `Edges: ${edges} · quotes: ${quotes}`,
};

const zh: Words = {
  claims: '各节论断',
  source: '起点',
  relation: '关系',
  target: '终点',
  support: '依据程度',
  evidence: '原句',
  place: '出处',
  note: '说明',
  noClaims: '本节没有论断。',
  invented: '虚构论文',
  revision: '版本',
  count: (edges, quotes) => `边 ${edges} 条 · 引文 ${quotes} 处`,
};

export function wordsIn(language: Language): Words {
  switch (language) {
    case 'zh':
      return zh;
    case 'en':
      return en;
  }
}

/** What a paper's claims come to, and whether it is made up. */
export function aboutIn(language: Language, claims: PaperClaims): string {
  const words = wordsIn(language);
  const { edges, quotes } = countClaims(claims);
  return [words.count(edges, quotes), ...(claims.paper.invented ? [words.invented] : [])].join(' · ');
}

/** The heads of a table of claims. */
export function headsIn(language: Language): string[] {
  const { source, relation, target, evidence, support, place } = wordsIn(language);
  return [source, relation, target, evidence, support, place];
}

export function nameIn(language: Language, { attributes }: GraphNode): string {
  return language === 'zh' ? attributes.name_zh : attributes.name_en;
}

/** What the edge says of its ends. Its sign comes first where it is causal. */
export function relationIn(language: Language, attributes: EdgeAttributes): string {
  const { structure, causal, unstatedAside } = graphWords(language);
  if (!('polarity' in attributes)) return structure[attributes.edgeType];
  const { edgeType, polarity } = attributes;
  return `${SIGN_MARKS[polarity]} ${causal[edgeType][polarity]}${polarity === '?' ? unstatedAside : ''}`;
}

/**
 * Whether an edge is stated or inferred, how surely the text supports it, what it rests on and when it holds. Empty for one
 * of structure that is no membership.
 */
export function supportIn(language: Language, attributes: EdgeAttributes): string[] {
  if (!('status' in attributes)) return [];
  const words = graphWords(language);
  const support = [words.status[attributes.status], `${words.confidence} ${attributes.confidence}`];
  if (!('polarity' in attributes)) return support;
  return [...support, ...(attributes.delay === true ? [words.late] : []), ...groundsIn(language, attributes)];
}

/** Whether a reader of the language needs the translation beside a quote; translations are in English. */
export function isTranslated(language: Language, paperLanguage: string): boolean {
  return language === 'en' && !/^en\b/i.test(paperLanguage);
}
