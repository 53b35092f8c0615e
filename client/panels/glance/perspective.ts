import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS } from './question.ts';
import type { GlanceQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    glance: GlanceQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    glance: (typeof en)['glance'];
  }
}

/** The paper in two tables: which factor drives which advantage, which measure addresses which factor. */
export const glance: Perspective<'glance'> = {
  id: 'glance',
  order: 15,
  icon: 'glance',
  words: {
    en: { name: 'At a glance', about: 'Which factor drives which advantage, which measure addresses which factor' },
    zh: { name: '概览', about: '哪个因素带来哪种优势，哪项对策针对哪个因素' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./GlancePanel.tsx')).GlancePanel,
  fields: FIELDS,
};
