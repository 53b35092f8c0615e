import { describe, expect, it } from 'vitest';
import { compareJson, type Comparison } from '../../answers/compare-json.ts';
import { verdictOf } from '../../answers/difference.ts';
import { isObject, type Json } from '../../answers/json.ts';
import type { KeyedList } from '../../answers/lists.ts';
import { chainsTie } from '../../answers/ties.ts';

const plain: Comparison = { keyedList: () => undefined, tied: () => false };

function keyed(list: KeyedList): Comparison {
  return { keyedList: (pointer) => (pointer === '/list' ? list : undefined), tied: () => false };
}

const byKey = keyed({ rank: () => null });
const byRank: KeyedList = { rank: (item) => (isObject(item) ? (item.rank ?? null) : null) };

function compareLists(before: Json[], after: Json[], comparison: Comparison): ReturnType<typeof compareJson> {
  return compareJson({ list: before }, { list: after }, comparison);
}

describe('compareJson', () => {
  it('finds nothing between equal values, whatever the order of fields', () => {
    expect(compareJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }, plain)).toEqual([]);
  });

  it('points at what has changed, gone and come', () => {
    const before = { a: [1, 2], 'b/c': { d: 'x' }, gone: null };
    const after = { a: [1, 3, 4], 'b/c': { d: 'y', e: 0 } };
    expect(compareJson(before, after, plain)).toEqual([
      { kind: 'different', pointer: '/a/1', before: 2, after: 3 },
      { kind: 'different', pointer: '/a/2', before: undefined, after: 4 },
      { kind: 'different', pointer: '/b~1c/d', before: 'x', after: 'y' },
      { kind: 'added', pointer: '/b~1c/e', before: undefined, after: 0 },
      { kind: 'different', pointer: '/gone', before: null, after: undefined },
    ]);
  });

  it('takes another order for a real difference where no key orders the list', () => {
    expect(verdictOf(compareLists(['a', 'b'], ['b', 'a'], plain))).toBe('different');
  });

  it('tells a list that only stands in another order of keys', () => {
    expect(compareLists(['a', 'b'], ['b', 'a'], byKey)).toEqual([
      { kind: 'order', pointer: '/list', before: 'a', after: 'b' },
    ]);
  });

  it('compares the items of a keyed list by what they are', () => {
    const before = [
      { key: 'a', x: 1 },
      { key: 'b', x: 1 },
    ];
    const after = [
      { key: 'b', x: 1 },
      { key: 'a', x: 2 },
    ];
    expect(compareLists(before, after, byKey).map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['different', '/list/1/x'],
      ['order', '/list'],
    ]);
  });

  it('finds items that are missing or come twice', () => {
    expect(compareLists(['a', 'b'], ['b'], byKey)).toEqual([
      { kind: 'different', pointer: '/list/0', before: 'a', after: undefined },
    ]);
    expect(verdictOf(compareLists(['a', 'b'], ['a', 'b', 'b'], byKey))).toBe('different');
  });

  it('lets only items of one rank change places', () => {
    const [a, b, c] = [
      { key: 'a', rank: 1 },
      { key: 'b', rank: 1 },
      { key: 'c', rank: 2 },
    ];
    expect(verdictOf(compareLists([a, b, c], [b, a, c], keyed(byRank)))).toBe('order');
    expect(verdictOf(compareLists([a, b, c], [a, c, b], keyed(byRank)))).toBe('different');
  });

  it('lets ties at the end of a limited list take each other’s place, and nothing else', () => {
    const [a, b, c] = [
      { key: 'a', rank: 1 },
      { key: 'b', rank: 2 },
      { key: 'c', rank: 2 },
    ];
    const limited = keyed({ ...byRank, limit: 2 });
    expect(verdictOf(compareLists([a, b], [a, c], limited))).toBe('order');
    expect(verdictOf(compareLists([a, b], [a, c], keyed(byRank)))).toBe('different');
    expect(verdictOf(compareLists([a, b], [{ key: 'd', rank: 1 }, b], limited))).toBe('different');
  });

  it('tells the choice among chains that tie from a worse chain', () => {
    const edge = { source: '', target: '', edgeType: 'DRIVES', polarity: '+', sections: ['1'] };
    const tied = chainsTie([
      { ...edge, key: 'a', status: 'stated', confidence: 1 },
      { ...edge, key: 'b', status: 'stated', confidence: 1 },
      { ...edge, key: 'c', status: 'inferred', confidence: 0.4 },
    ]);
    const chain = (key: string): Json => ({ best: { nodes: ['x', key], edges: [key], sign: '+' } });
    const verdict = (key: string): string => verdictOf(compareJson(chain('a'), chain(key), { ...plain, tied }));
    expect([verdict('a'), verdict('b'), verdict('c'), verdict('unknown')]).toEqual([
      'same',
      'order',
      'different',
      'different',
    ]);
  });
});
