import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS } from './question.ts';
import type { LoopsQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    loops: LoopsQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    loops: (typeof en)['loops'];
  }
}

/** Chains that lead back to where they began. */
export const loops: Perspective<'loops'> = {
  id: 'loops',
  order: 60,
  icon: 'loops',
  words: {
    en: { name: 'Loops', about: 'Feedback loops, reinforcing or balancing' },
    zh: { name: '回路', about: '反馈回路：增强型或平衡型' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./LoopsPanel.tsx')).LoopsPanel,
  fields: FIELDS,
  letGo: (question) => (question.held === null ? question : { held: null }),
};
