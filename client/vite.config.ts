import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

function isOfMap(id: string): boolean {
  return !/swagger-ui|[\\/]client[\\/]docs/.test(id);
}

function wordsOf(language: string): RegExp {
  return new RegExp(String.raw`[\\/](panels[\\/][^\\/]+[\\/]texts[\\/]${language}|i18n[\\/]${language}-(?!panels))`);
}

// Relative addresses, so that the page may stand under any path; nothing inline, for the content policy forbids it.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The map, and the description of the HTTP interface: they share nothing.
    rolldownOptions: {
      input: ['index.html', 'docs.html'].map((page) => join(import.meta.dirname, page)),
      // What a page needs from the start is one file, whatever comes later shares of it: together it packs smaller.
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], test: isOfMap },
            // The words of all perspectives come with the first of them, in one file a language.
            ...['en', 'zh'].map((language) => ({ name: `words-${language}`, test: wordsOf(language) })),
          ],
        },
      },
    },
    // In kilobytes, before it is packed; what the first page may weigh is held by `npm run bench`.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    target: ['chrome120', 'safari17.4', 'firefox120'],
  },
  worker: { format: 'es' },
});
