import { describe, expect, test } from 'vitest';
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from '../../../server/store/guard/allowed.ts';
import { callablesOf } from '../../../server/store/guard/callables.ts';
import { dialect } from '../../../server/store/embedded/dialect/dialect.ts';
import { parseQuery } from '../../../server/store/guard/syntax-tree.ts';

const names = { labels: [], relationshipTypes: [], propertyKeys: [] };

/** Those whose arguments have a grammar of their own. */
const FORMS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['all', 'any', 'none', 'single'].map((name) => [name, `${name}(x IN [1] WHERE x = 1)`]),
  ['exists', 'exists((a)-->())'],
  ['toInteger', 'toInteger(1)'],
  ['reduce', 'reduce(sum = 0, x IN [1] | sum + x)'],
]);

/** Shortest paths stand in MATCH alone. */
const isPattern = (name: string): boolean => name.endsWith('Path') || name.endsWith('Paths');

/** Whether the embedded store refuses the very function, whatever it is given. */
function isRefused(name: string): boolean {
  const query = `MATCH (a) RETURN ${FORMS[name] ?? `${name}()`} AS value`;
  const [statement] = parseQuery(query).statements;
  if (!statement) throw new Error(`${query} has no statement`);
  const outcome = dialect.translate({ query, parameters: {}, names }, statement);
  return outcome.kind === 'refusal' && outcome.refusal.message.includes(`the function ${name}()`);
}

describe('what a query may call', () => {
  test('on Neo4j: the patterns, the procedures, and every allowed function whose signature is known', () => {
    const offered = callablesOf(null);
    const known = new Set(offered.map(({ name }) => name.toLowerCase()));
    expect(offered.filter(({ kind }) => kind === 'procedure').map(({ name }) => name)).toEqual(
      [...ALLOWED_PROCEDURES].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    expect([...ALLOWED_FUNCTIONS].filter((name) => !known.has(name))).toEqual(
      // What it says of these is no more than their names, or that they are not to be used.
      ['ceiling', 'cosh', 'coth', 'id', 'ln', 'sinh', 'tanh'],
    );
  });

  test('on the embedded store: only what it answers', () => {
    const offered = callablesOf(dialect);
    expect(offered.length).toBeGreaterThan(60);
    expect(offered.every(({ kind }) => kind === 'function')).toBe(true);
    expect(offered.filter(({ name }) => !isPattern(name) && isRefused(name)).map(({ name }) => name)).toEqual([]);
    const known = new Set(offered.map(({ name }) => name));
    const other = callablesOf(null).filter(({ kind, name }) => kind === 'function' && !known.has(name));
    expect(other.map(({ name }) => name)).toContain('date');
    expect(isRefused('rand')).toBe(true);
  });

  test('each with its arguments, their types and what it does in both languages', () => {
    for (const { name, signature, description, description_zh } of callablesOf(null)) {
      expect(signature.startsWith(`${name}(`), signature).toBe(true);
      expect(description, name).not.toBe('');
      expect(description_zh, name).toMatch(/\p{Script=Han}/u);
    }
    expect(callablesOf(dialect)).toContainEqual({
      kind: 'function',
      name: 'left',
      signature: 'left(original :: STRING, length :: INTEGER) :: STRING',
      description: expect.stringMatching(/^Returns a STRING containing the specified number/),
      description_zh: '文本最左边的若干字符',
    });
  });
});
