import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS, fillSide } from './question.ts';
import type { CompareQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    compare: CompareQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    compare: (typeof en)['compare'];
  }
}

/** Two nodes side by side. */
export const compare: Perspective<'compare'> = {
  id: 'compare',
  order: 90,
  icon: 'compare',
  words: {
    en: { name: 'Compare', about: 'Two policies or factors side by side' },
    zh: { name: '对比', about: '两项对策或因素并列比较' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./ComparePanel.tsx')).ComparePanel,
  fields: FIELDS,
  adopt: (question, subject) => fillSide(question, subject) ?? question,
  fill: fillSide,
  finding: ({ left, right }, scope) =>
    left === null || right === null ? null : { kind: 'compare', left, right, ...scope },
};
