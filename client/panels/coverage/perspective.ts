import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS } from './question.ts';
import type { CoverageQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    coverage: CoverageQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    coverage: (typeof en)['coverage'];
  }
}

/** Which policy reaches what, and what none does. */
export const coverage: Perspective<'coverage'> = {
  id: 'coverage',
  order: 70,
  icon: 'coverage',
  words: {
    en: { name: 'Coverage', about: 'Which policy reaches what, and what none does' },
    zh: { name: '覆盖', about: '哪项对策触及什么，哪里没有对策' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./CoveragePanel.tsx')).CoveragePanel,
  fields: FIELDS,
  finding: (_, scope) => ({ kind: 'gaps', ...scope }),
};
