import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { QueryHeader } from '../../../server/contract/query-header.ts';
import { parametersSchema, rowSchema } from '../../../server/queries/query-schemas.ts';

function header(parts: Partial<QueryHeader>): QueryHeader {
  const words = { title_en: 't', title_zh: '题', description_en: 'd', description_zh: '述' };
  return { name: 'query', topic: 'causes', ...words, parameters: {}, columns: {}, ...parts };
}

const words = { en: 'words', zh: '话' };

describe('parameters', () => {
  const schema = parametersSchema(
    header({
      parameters: {
        node: { type: 'string', format: 'node', ...words },
        paper: { type: 'string', default: null, ...words },
        count: { type: 'integer', default: 5, minimum: 1, maximum: 9, ...words },
        sign: { type: 'string', default: '+', enum: ['+', '-'], ...words },
        whole: { type: 'boolean', default: false, ...words },
        keys: { type: 'list', default: ['a'], ...words },
        weights: { type: 'map', default: null, ...words },
      },
    }),
  );

  test('have their defaults', () => {
    expect(schema.parse({ node: 'a' })).toEqual({
      node: 'a',
      paper: null,
      count: 5,
      sign: '+',
      whole: false,
      keys: ['a'],
      weights: null,
    });
  });

  test('keep what is given', () => {
    const given = { node: 'a', paper: 'p', count: 9, sign: '-', whole: true, keys: ['b', [1]], weights: { a: [0.5] } };
    expect(schema.parse(given)).toEqual(given);
  });

  test.each([
    {},
    { node: null },
    { node: '' },
    { node: 1 },
    { node: 'a', count: 10 },
    { node: 'a', count: 1.5 },
    { node: 'a', count: '5' },
    { node: 'a', sign: '?' },
    { node: 'a', whole: 'true' },
    { node: 'a', keys: 'a' },
    { node: 'a', weights: ['a'] },
    { node: 'a', other: 1 },
  ])('%j is refused', (given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });

  test('are described as JSON Schema', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
      type: 'object',
      required: ['node'],
      additionalProperties: false,
      properties: {
        node: {
          type: 'string',
          description: 'words',
          description_zh: '话',
          format: 'node',
          minLength: 1,
          maxLength: 500,
        },
        count: { type: 'integer', default: 5, minimum: 1, maximum: 9 },
        sign: { type: 'string', enum: ['+', '-'], default: '+' },
      },
    });
  });
});

describe('rows', () => {
  const types = ['string', 'string?', 'integer', 'number', 'boolean', 'string[]', 'integer[]', 'number[]?', 'any'];
  const schema = rowSchema(
    header({ columns: Object.fromEntries(types.map((type, index) => [`c${'abcdefghi'[index]}`, { type, ...words }])) }),
  );
  const row = ['a', null, 1, 0.5, true, ['a'], [1, 2], null, { $type: 'node' }];

  test('of the columns’ types pass', () => {
    expect(schema.parse(row)).toEqual(row);
    expect(schema.parse(['', 'a', 0, 1, false, [], [], [0.5], null])).toEqual([
      '',
      'a',
      0,
      1,
      false,
      [],
      [],
      [0.5],
      null,
    ]);
  });

  test.each([
    [0, null],
    [1, 1],
    [2, 0.5],
    [3, '1'],
    [4, 'true'],
    [5, [1]],
    [6, [0.5]],
    [7, 'a'],
  ])('with another value in column %i are refused', (index, value) => {
    expect(schema.safeParse(row.with(index, value)).success).toBe(false);
  });

  test('without a header of columns pass as they are', () => {
    expect(rowSchema(header({ columns: undefined })).parse([1, null])).toEqual([1, null]);
  });

  test('of another length are refused', () => {
    expect([schema.safeParse(row.slice(1)).success, schema.safeParse([...row, 1]).success]).toEqual([false, false]);
  });
});
