import type { Perspective } from '../../ui/perspective.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    map: Record<never, never>;
  }
}

/** What is selected on the map, with its sentences. */
export const map: Perspective<'map'> = {
  id: 'map',
  order: 10,
  icon: 'map',
  words: {
    en: { name: 'Map', about: 'What is selected: what drives it, what it drives' },
    zh: { name: '图', about: '所选内容：什么驱动它，它驱动什么' },
  },
  panel: async () => (await import('./SelectionPanel.tsx')).SelectionPanel,
  fields: {},
  hasPanel: ({ selection }) => selection !== null,
  isEarly: true,
  isAtThumb: true,
  followsSelection: true,
  hint: () => null,
};
