import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../server/package-root.ts';
import { parseQueryFile } from '../../../server/queries/query-file.ts';
import { format } from '../../../server/store/guard/format.ts';

describe('a query in its usual form', () => {
  test.each([
    ['match (n:Factor) where n.x=1 return n', 'MATCH (n:Factor)\nWHERE n.x = 1\nRETURN n'],
    [
      '// first\nmatch (n) /* second */ return n // third\n// last',
      '// first\nMATCH (n) /* second */\nRETURN n // third\n// last',
    ],
    ["return '😀  a' as `we ird`, $p", "RETURN '😀  a' AS `we ird`, $p"],
    ['match (n) return n;match (m) return m', 'MATCH (n)\nRETURN n;\nMATCH (m)\nRETURN m'],
  ])('%s', (query, formatted) => {
    expect(format({ query, caret: 0 })).toEqual({ kind: 'formatted', query: formatted, caret: 0 });
    expect(format({ query: formatted, caret: 0 })).toMatchObject({ query: formatted });
  });

  test('the caret stays where it was in the text', () => {
    const query = "match (n) where n.name='😀' return n.name_en as name";
    const caret = query.indexOf('name_en') + 3;
    const outcome = format({ query, caret });
    if (outcome.kind !== 'formatted') throw new Error(outcome.refusal.message);
    expect(outcome.query.slice(outcome.caret)).toBe('e_en AS name');
    expect(format({ query, caret: 10_000 })).toMatchObject({ caret: outcome.query.length });
  });

  test.each([
    ['a slip', 'MATCH (n) RETRUN n', 'SYNTAX_ERROR', /^Line 1, column 11: Invalid input 'RETRUN'/],
    ['an open string', "RETURN 'open", 'SYNTAX_ERROR', /^Line 1/],
    ['a comment alone', '// nothing but words', 'SYNTAX_ERROR', /Expected any of/],
    ['brackets in brackets', `RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'QUERY_FAILED', /nested too deeply/],
  ])('what cannot be read is left as it is: %s', (_name, query, code, message) => {
    expect(format({ query, caret: 0 })).toMatchObject({
      kind: 'refusal',
      refusal: { code, message: expect.stringMatching(message) },
    });
  });

  test.each(['chains', 'reach-to', 'policies-reaching'])(
    'the named query %s is given it, and keeps it',
    async (name) => {
      const { statement } = parseQueryFile(
        name,
        await readFile(join(packageRoot, 'cypher/queries', `${name}.cypher`), 'utf8'),
      );
      const once = format({ query: statement, caret: 0 });
      if (once.kind !== 'formatted') throw new Error(once.refusal.message);
      expect(once.query).not.toBe(statement);
      expect(format({ query: once.query, caret: 0 })).toMatchObject({ query: once.query });
    },
  );
});
