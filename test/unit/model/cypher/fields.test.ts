import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIELD_KINDS,
  fieldKindOf,
  fieldText,
  readField,
  readParameters,
  writeParameters,
} from '../../../../client/model/cypher/fields.ts';
import type { FieldKind } from '../../../../client/model/cypher/fields.ts';

const isNode = (key: string): boolean => key === 'infrastructure';

test.each([
  ['text', 'a b', { ok: true, value: 'a b' }],
  ['text', '', { ok: false, problem: 'missing' }],
  ['node', 'infrastructure', { ok: true, value: 'infrastructure' }],
  ['number', ' 0.80 ', { ok: true, value: 0.8 }],
  ['number', '1e400', { ok: false, problem: 'number' }],
  ['number', '0x10', { ok: false, problem: 'number' }],
  ['number', '9007199254740993', { ok: false, problem: 'inexact' }],
  ['boolean', 'true', { ok: true, value: true }],
  ['list', 'a\n\n b ', { ok: true, value: ['a', 'b'] }],
  ['list', '[1, "x"]', { ok: true, value: [1, 'x'] }],
  ['list', '[1', { ok: false, problem: 'list' }],
  ['json', '{"a": [null]}', { ok: true, value: { a: [null] } }],
  ['json', '1, "b": 2', { ok: false, problem: 'json' }],
  ['json', 'nothing', { ok: false, problem: 'json' }],
] as const)('reads a field of kind %s that says %j', (kind, text, expected) => {
  expect(readField(kind, text)).toEqual(expected);
});

test('shows each value in a field that reads as that value again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      const value = JSON.parse(JSON.stringify(given)) as never;
      fc.pre(value !== '' && !(Number.isInteger(value) && !Number.isSafeInteger(value)));
      const kind = fieldKindOf(value, isNode);
      expect(readField(kind, fieldText(kind, value))).toEqual({ ok: true, value });
    }),
  );
});

test('keeps a key that has a meaning of its own elsewhere', () => {
  const text = '{"__proto__":[1],"constructor":{"__proto__":null}}';
  const read = readField('json', text);
  expect(read.ok && JSON.stringify(read.value)).toBe(text);
});

test('shows an empty field for what has no value, and a picker for the key of a node', () => {
  expect(FIELD_KINDS.map((kind: FieldKind) => fieldText(kind, undefined))).toEqual(['', '', '', '', '', '']);
  expect(fieldKindOf('infrastructure', isNode)).toBe('node');
  expect(fieldKindOf('else', isNode)).toBe('text');
});

test('reads what a link says of parameters, and nothing from what is no object', () => {
  expect(readParameters('')).toEqual({});
  expect(readParameters('{"a":1}')).toEqual({ a: 1 });
  expect(readParameters('[1]')).toBeNull();
  expect(readParameters('{"a":')).toBeNull();
  expect(writeParameters({})).toBe('');
  expect(writeParameters({ node: 'a' })).toBe('{"node":"a"}');
});
