import { globalsRule } from './globals-rule.ts';
import { importsRule } from './imports-rule.ts';

/**
 * What oxlint holds the table by. Rules of our own: eslint-plugin-boundaries brings ESLint and a resolver with it and
 * knows nothing of globals, and dependency-cruiser does not run in an editor.
 */
export const rules = { imports: importsRule, globals: globalsRule };
