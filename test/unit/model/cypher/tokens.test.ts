import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parametersOf, tokenize } from '../../../../client/model/cypher/tokens.ts';
import { wordKind } from '../../../../client/model/cypher/vocabulary.ts';

function pieces(text: string): string[] {
  return tokenize(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);
}

test.each([
  [
    "MATCH (n {id: 'a''b'})",
    [
      'word MATCH',
      'punctuation (',
      'word n',
      'punctuation {',
      'word id',
      'punctuation :',
      "string 'a'",
      "string 'b'",
      'punctuation }',
      'punctuation )',
    ],
  ],
  ['// $no\n$yes', ['comment // $no', 'parameter $yes']],
  ['/* $no */ $`a b` 1.5e3', ['comment /* $no */', 'parameter $`a b`', 'number 1.5e3']],
  ['"it\\"s $no" `odd $name`', ['string "it\\"s $no"', 'quoted `odd $name`']],
  ['范围 因素', ['word 范围', 'word 因素']],
  ['/* open', ['comment /* open']],
  ["'open \\", ["string 'open \\"]],
  ['1..8', ['number 1', 'punctuation .', 'number .8']],
])('takes %j apart', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('takes any text apart in its order, losing nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (const { from, to } of tokens) {
        expect(text.slice(at, from).trim()).toBe('');
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('finds each parameter once, and none in texts, names and comments', () => {
  expect(parametersOf("RETURN $b, $a, $b, '$c', `$d`, $`odd ``name` // $e\n/* $f */, $名")).toEqual([
    'b',
    'a',
    'odd `name',
    '名',
  ]);
  expect(parametersOf('RETURN $')).toEqual([]);
});

test.each([
  ['match', false, 'keyword'],
  ['Merge', false, 'writing'],
  ['size', true, 'function'],
  ['size', false, 'name'],
  ['policy', false, 'name'],
] as const)('knows what %s is', (word, isCalled, kind) => {
  expect(wordKind(word, isCalled)).toBe(kind);
});
