import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS, reachFrom } from './question.ts';
import type { ReachQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    reach: ReachQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    reach: (typeof en)['reach'];
  }
}

/** What a node reaches, or what reaches it. */
export const reach: Perspective<'reach'> = {
  id: 'reach',
  order: 20,
  icon: 'reach',
  words: {
    en: { name: 'Reach', about: 'Everything upstream or downstream of a node' },
    zh: { name: '波及', about: '一个节点上游或下游的全部内容' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./ReachPanel.tsx')).ReachPanel,
  fields: FIELDS,
  adopt: reachFrom,
  fill: (question, key) => (question.from === null ? reachFrom(question, key) : null),
  finding: ({ from, direction }, scope) => (from === null ? null : { kind: 'reach', from, direction, ...scope }),
};
