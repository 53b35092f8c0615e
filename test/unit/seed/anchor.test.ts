import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { anchorSeed } from '../../../seed/anchor.ts';

let text: string;
let yaml: string;

beforeAll(async () => {
  [text, yaml] = (await Promise.all(
    ['source.txt', 'graph.yaml'].map((name) => readFile(`seed/sme-clusters/${name}`, 'utf8')),
  )) as [string, string];
});

function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (typeof value !== 'object' || value === null) return value;
  const rest = Object.entries(value).filter(([key]) => !['start', 'end', 'prefix', 'suffix'].includes(key));
  return Object.fromEntries(rest.map(([key, inner]) => [key, withoutPositions(inner)]));
}

test('a coding without positions gets back the very ones it had', () => {
  const bare = stringify(withoutPositions(parse(yaml)));
  expect(parse(anchorSeed(bare, text))).toEqual(parse(yaml));
});

test('a coding that is anchored already stays as it is, comments included', () => {
  expect(anchorSeed(yaml, text)).toBe(yaml);
});

const small = (quote: string) => `sections:
  - id: '1'
    passages:
      - id: 1-1
        text: 甲促进乙，乙促进丙。
edges:
  - evidence:
      - passage: 1-1
        exact: ${quote}
`;

test.each([
  ['一个不存在的引文', 'passage 1-1 does not hold the quote «一个不存在的引文»'],
  ['乙', 'passage 1-1 holds the quote «乙» more than once'],
])('the quote %s is refused with its reason', (quote, reason) => {
  expect(() => anchorSeed(small(quote), '甲促进乙，乙促进丙。')).toThrow(reason);
});

test('a passage that the text does not hold is named', () => {
  expect(() => anchorSeed(small('甲促进乙'), '别的文章。')).toThrow('the text of passage 1-1 is not in source.txt');
});
