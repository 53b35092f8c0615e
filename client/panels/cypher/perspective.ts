import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS, fitsLink } from './question.ts';
import type { CypherQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    cypher: CypherQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    cypher: (typeof en)['cypher'];
    answer: (typeof en)['answer'];
  }
}

/** Questions to the store, and an editor. */
export const cypher: Perspective<'cypher'> = {
  id: 'cypher',
  order: 110,
  icon: 'cypher',
  words: {
    en: { name: 'Cypher', about: 'Questions to the store, and an editor for your own' },
    zh: { name: '查询', about: '向图数据库提问：现成的问题，与自己写的 Cypher' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./CypherPanel.tsx')).CypherPanel,
  fields: FIELDS,
  linkable: (question) => (fitsLink(question) ? question : { ...question, text: '', parameters: '' }),
};
