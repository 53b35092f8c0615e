import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS } from './question.ts';
import type { PaperQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    paper: PaperQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    text: (typeof en)['text'];
  }
}

/** The paper with every coded sentence. */
export const paper: Perspective<'paper'> = {
  id: 'paper',
  order: 100,
  icon: 'paper',
  words: {
    en: { name: 'Text', about: 'The paper, with every coded sentence' },
    zh: { name: '原文', about: '论文全文，标出每个已编码的句子' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./PaperPanel.tsx')).PaperPanel,
  fields: FIELDS,
  isAtThumb: true,
  followsSelection: true,
  isWide: ({ translation }) => translation,
  hint: (t) => t('hint.paper'),
};
