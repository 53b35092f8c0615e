import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist/tests');

/** Where a file of the tests or of the program is once it is built; paths are from the root. */
export function builtPath(path: string): string {
  return join(BUILT, path.replace(/\.ts$/, '.js'));
}

/**
 * Puts the built program in the place of its sources, wherever a suite imports them: its processes then start without a loader, which
 * is most of what starting one takes, and what is tested is what is shipped.
 */
export function standOnBuiltProgram(): Plugin {
  return {
    name: 'causeway:built-program',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const path = relative(ROOT, resolve(dirname(importer), source));
      return /^(?:server|seed)\/.*\.ts$/.test(path) ? { id: builtPath(path), external: true } : null;
    },
  };
}
