import { describe, expect, test } from 'vitest';
import { argumentsOf, callAt, returnsOf } from '../../../../client/model/cypher/call.ts';

const callable = (signature: string) => ({
  kind: 'function' as const,
  name: signature.slice(0, signature.indexOf('(')),
  signature,
  description: '',
  description_zh: '',
});
const KNOWN = [
  callable('substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING'),
  callable('size(input :: STRING | LIST<ANY>) :: INTEGER'),
  callable('coalesce(input :: ANY) :: ANY'),
  callable('duration.between(from :: ANY, to :: ANY) :: DURATION'),
  callable('date(input :: ANY) :: DATE'),
  callable('count(input :: ANY) :: INTEGER'),
];

/** Name and argument of the call at the bar. */
function at(marked: string): string | null {
  const place = marked.indexOf('¦');
  const call = callAt(marked.replace('¦', ''), place, KNOWN);
  return call && `${call.callable.name} ${call.argument} from ${call.from}`;
}

test.each([
  ['RETURN substring(¦', 'substring 0 from 7'],
  ['RETURN substring(¦)', 'substring 0 from 7'],
  ["RETURN SubString('a, (b', ¦2)", 'substring 1 from 7'],
  ["RETURN substring('a¦", 'substring 0 from 7'],
  ['RETURN substring(n.x, 1, ¦', 'substring 2 from 7'],
  ['RETURN substring(n.x /* , , */, ¦', 'substring 1 from 7'],
  ['RETURN coalesce(a, b, ¦)', 'coalesce 0 from 7'],
  ['RETURN substring(n.x, size(¦', 'size 0 from 22'],
  ['RETURN substring(n.x, size([1, 2]) ¦', 'substring 1 from 7'],
  ['RETURN size([x IN xs WHERE x > 1, ¦', 'size 0 from 7'],
  ['RETURN duration . between(a, ¦', 'duration.between 1 from 7'],
  ['RETURN date({year: ¦', 'date 0 from 7'],
  ['RETURN substring(1, 2)¦', null],
  ['MATCH (¦', null],
  ['RETURN size(COLLECT { MATCH (¦', null],
  ['RETURN unknown(¦', null],
])('%s', (marked, expected) => {
  expect(at(marked)).toBe(expected);
});

describe('a signature', () => {
  test.each([
    ['pi() :: FLOAT', [], 'FLOAT'],
    ['size(input :: STRING | LIST<ANY>) :: INTEGER', ['input :: STRING | LIST<ANY>'], 'INTEGER'],
    [
      'normalize(input :: STRING, normalForm = NFC :: [NFC, NFD]) :: STRING',
      ['input :: STRING', 'normalForm = NFC :: [NFC, NFD]'],
      'STRING',
    ],
    ['db.labels() :: (label :: STRING)', [], '(label :: STRING)'],
  ])('%s', (signature, parts, returned) => {
    expect(argumentsOf(signature)).toEqual(parts);
    expect(returnsOf(signature)).toBe(returned);
  });
});
