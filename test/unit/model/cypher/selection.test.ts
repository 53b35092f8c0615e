import { describe, expect, test } from 'vitest';
import { selectionValue, withoutSelection, withSelection } from '../../../../client/model/cypher/selection.ts';

const ASKS = 'MATCH (n {id: $selection}) WHERE n.x = $x RETURN n';

describe('what is selected as a parameter', () => {
  test('is a key, several keys, or nothing', () => {
    expect([selectionValue(['a']), selectionValue(['a', 'b']), selectionValue([])]).toEqual([
      'a',
      ['a', 'b'],
      undefined,
    ]);
  });

  test('is given to a statement that asks for it, in the place of what was written', () => {
    expect(withSelection(ASKS, '{"x":1}', 'a')).toBe('{"x":1,"selection":"a"}');
    expect(withSelection(ASKS, '{"selection":"old","x":1}', ['a', 'b'])).toBe('{"x":1,"selection":["a","b"]}');
    expect(withSelection(ASKS, '{"selection":"old"}', undefined)).toBe('');
  });

  test('leaves other statements alone', () => {
    const other = "RETURN '$selection' AS x // $selection";
    expect(withSelection(other, '{"selection":"mine"}', 'a')).toBe('{"selection":"mine"}');
  });

  test('is not kept', () => {
    expect(withoutSelection(ASKS, '{"x":1,"selection":"a"}')).toBe('{"x":1}');
  });
});
