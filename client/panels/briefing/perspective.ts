import type { Perspective } from '../../ui/perspective.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    briefing: Record<never, never>;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    briefing: (typeof en)['briefing'];
  }
}

/** What was picked, as one document. */
export const briefing: Perspective<'briefing'> = {
  id: 'briefing',
  order: 120,
  icon: 'briefing',
  words: {
    en: { name: 'Briefing', about: 'What you picked, as one document with figure, chains and quotes' },
    zh: { name: '简报', about: '把选出的发现写成一份文件，附图、路径与引文' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./BriefingPanel.tsx')).BriefingPanel,
  fields: {},
  gathersView: true,
};
