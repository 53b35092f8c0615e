import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS } from './question.ts';
import type { LeversQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    levers: LeversQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    levers: (typeof en)['levers'];
  }
}

/** Which nodes move most. */
export const levers: Perspective<'levers'> = {
  id: 'levers',
  order: 50,
  icon: 'levers',
  words: {
    en: { name: 'Levers', about: 'Which nodes move most: influence and dependence' },
    zh: { name: '杠杆', about: '哪些节点牵动最大：影响度与依赖度' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./LeversPanel.tsx')).LeversPanel,
  fields: FIELDS,
};
