import type { Dialect } from '../../guard/dialect.ts';
import { EMBEDDED_FUNCTIONS } from './functions.ts';
import { translateStatement } from './translate.ts';

/** They look like functions, and are a part of the pattern. */
const PATTERNS: ReadonlySet<string> = new Set(['shortestpath', 'allshortestpaths']);

/** The embedded engine's Cypher, for the guard to load in its process. */
export const dialect: Dialect = {
  translate: translateStatement,
  answers: ({ kind, name }) => {
    const lower = name.toLowerCase();
    return kind === 'function' && (EMBEDDED_FUNCTIONS.has(lower) || PATTERNS.has(lower));
  },
};
