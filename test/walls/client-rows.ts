import type { GuardedGlobal, Row } from './row.ts';
import { PURE } from './server-rows.ts';

/** All that the client may import of the server: what is pure, and three writers; view has one more. */
const SERVER = [...PURE, 'server/export/csv.ts', 'server/export/html.ts', 'server/export/markdown.ts'] as const;

const REACT = ['react', 'react-dom', 'react-i18next', 'i18next'] as const;
const DOM: readonly GuardedGlobal[] = ['window', 'document', 'location'];

const PANEL: Omit<Row, 'at'> = {
  why: 'A panel stands on ui, context, model, state, reasoning and i18n, never on app, api, view or another panel.',
  imports: [
    ...SERVER,
    'client/ui/**',
    'client/context/**',
    'client/model/**',
    'client/state/**',
    'client/reasoning/**',
    'client/i18n/**',
  ],
  packages: [...REACT, '@tanstack/react-virtual', 'zod'],
  globals: DOM,
};

/** The row of a panel that needs more than the others. */
function panel(at: string, more: { imports?: string[]; packages?: string[] }): Row {
  return {
    ...PANEL,
    at,
    imports: [...(PANEL.imports ?? []), ...(more.imports ?? [])],
    packages: [...(PANEL.packages ?? []), ...(more.packages ?? [])],
  };
}

const REGISTRATION_WHY = 'A registration says what a perspective is; it knows of the panels its own alone.';

export const CLIENT_ROWS: readonly Row[] = [
  {
    at: 'client/api/**',
    why: 'api fetches, alone, and hands on data: it knows the model and no other part of the client.',
    imports: [...SERVER, 'client/model/**'],
    packages: ['zod'],
    globals: ['fetch'],
  },
  {
    at: 'client/model/**',
    why: 'model and state know no React, DOM or sigma.',
    imports: [...SERVER, 'client/state/**'],
    packages: ['graphology', 'yaml', 'zod'],
  },
  {
    at: 'client/state/**',
    why: 'model and state know no React, DOM or sigma.',
    imports: [...SERVER, 'client/model/**'],
    packages: ['zod', 'zustand'],
  },
  {
    at: 'client/reasoning/**',
    why: 'reasoning is pure, and runs in a worker: it knows nothing of the page.',
    imports: SERVER,
  },
  {
    at: 'client/briefing/**',
    why: 'briefing is pure: it writes from model and state what the page offers to download.',
    imports: [...SERVER, 'client/model/**', 'client/state/**'],
    packages: ['i18next'],
  },
  {
    at: 'client/i18n/**',
    why: 'i18n holds the words of the page; those for the graph, and the languages, stand in contract.',
    imports: ['server/contract/**'],
    packages: ['i18next', 'react-i18next'],
  },
  {
    at: 'client/view/**',
    why: 'view draws what it is given: only it knows sigma, and it knows model alone.',
    imports: [...SERVER, 'server/export/xml.ts', 'client/model/**'],
    packages: ['graphology', 'react', 'react-dom', 'sigma'],
    globals: ['document'],
  },
  {
    at: 'client/context/**',
    why: 'context stands on api, model, state, reasoning and i18n, never on ui, view, panels or app.',
    imports: [
      ...SERVER,
      'client/api/**',
      'client/model/**',
      'client/state/**',
      'client/reasoning/**',
      'client/i18n/**',
    ],
    packages: [...REACT, 'zod', 'zustand'],
    globals: [...DOM, 'navigator', 'localStorage'],
  },
  {
    at: 'client/ui/**',
    why: 'ui stands on context, model, state, i18n and the marks and pictures of view, never on app or panels.',
    imports: [...SERVER, 'client/context/**', 'client/model/**', 'client/state/**', 'client/view/**', 'client/i18n/**'],
    packages: REACT,
    globals: ['document'],
  },

  { ...PANEL, at: 'client/panels/*/**' },
  panel('client/panels/briefing/**', { imports: ['client/briefing/**'] }),
  panel('client/panels/cypher/**', {
    packages: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
    ],
  }),
  panel('client/panels/map/**', { packages: ['yaml'] }),
  {
    at: 'client/panels/*/perspective.ts*',
    why: REGISTRATION_WHY,
    imports: [
      ...SERVER,
      './**',
      'client/context/**',
      'client/model/**',
      'client/state/**',
      'client/i18n/**',
      'client/ui/perspective.ts',
    ],
    packages: ['react'],
  },
  {
    at: 'client/panels/perspectives.ts',
    why: 'The list of perspectives imports their registrations, never a panel.',
    imports: ['client/panels/*/perspective.ts*', 'client/model/**', 'client/state/**'],
  },

  {
    at: 'client/app/**',
    why: 'app composes the client, and of server it takes what the client may.',
    imports: [
      ...SERVER,
      'client/api/**',
      'client/model/**',
      'client/state/**',

      'client/reasoning/**',
      'client/briefing/**',
      'client/i18n/**',
      'client/view/**',
      'client/context/**',
      'client/ui/**',
      'client/panels/**',
      'client/styles/**',
    ],
    packages: REACT,
    globals: [...DOM, 'localStorage'],
  },
  {
    at: 'client/main.tsx',
    why: 'It starts the app: words, state and data first, and no part of server.',
    imports: ['client/app/**', 'client/context/**', 'client/i18n/**', 'client/state/**', 'client/styles/**'],
    packages: ['react', 'react-dom'],
    globals: [...DOM, 'navigator'],
  },
  {
    at: 'client/docs/**',
    why: 'The page of the HTTP interface shares nothing with the map.',
    packages: ['swagger-ui-dist'],
    globals: [...DOM, 'navigator'],
  },
  { at: 'client/vite-env.d.ts', why: 'It declares what Vite provides.' },
  {
    at: 'client/vite.config.ts',
    why: 'It configures the build, a file of words for each language, and is no part of the page.',
    imports: ['server/contract/language.ts'],
    packages: ['@vitejs/plugin-react', 'vite'],
    node: ['path'],
  },
];
