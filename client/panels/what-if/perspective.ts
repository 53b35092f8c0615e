import type { Perspective } from '../../ui/perspective.ts';
import { beginWith, FIELDS } from './question.ts';
import type { WhatIfQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    'what-if': WhatIfQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    whatIf: (typeof en)['whatIf'];
  }
}

/** What changes when something is strengthened or weakened. */
export const whatIf: Perspective<'what-if'> = {
  id: 'what-if',
  order: 80,
  icon: 'what-if',
  words: {
    en: { name: 'What if', about: 'What changes when a policy or a factor is strengthened' },
    zh: { name: '假如', about: '加强某项对策或因素，会有什么变化' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./WhatIfPanel.tsx')).WhatIfPanel,
  fields: FIELDS,
  adopt: (question, subject) => (question.changes.length > 0 ? question : beginWith(question, subject)),
  fill: (question, key) => (question.changes.length > 0 ? null : beginWith(question, key)),
  finding: ({ changes }, { lift }) => (changes.length === 0 ? null : { kind: 'what-if', changes: [...changes], lift }),
};
