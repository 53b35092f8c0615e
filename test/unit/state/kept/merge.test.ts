import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Kind } from '../../../../client/state/kept/kind.ts';
import { listOf } from '../../../../client/state/kept/list.ts';
import type { ListChange } from '../../../../client/state/kept/list.ts';
import { logOf } from '../../../../client/state/kept/log.ts';
import type { LogChange } from '../../../../client/state/kept/log.ts';
import { valueOf } from '../../../../client/state/kept/value.ts';

const ItemSchema = z.object({ id: z.string(), line: z.string() });
type Item = z.infer<typeof ItemSchema>;
const list = listOf({ name: 'list', item: ItemSchema, id: ({ id }) => id });

const EventSchema = z.object({ what: z.string(), at: z.number(), rows: z.int().nullable() });
const log = logOf({
  name: 'log',
  event: EventSchema,
  id: ({ what }) => what,
  at: ({ at }) => at,
  most: 3,
  mostCharacters: 8,
});

const value = valueOf({ name: 'value', value: z.string(), initial: 'none' });

const id = fc.constantFrom('a', 'b', 'c', 'd');
const now = fc.integer({ min: 0, max: 6 });

const put = ({ id: key, line }: Item): ListChange<Item> => {
  return (items) =>
    items.some((item) => item.id === key)
      ? items.map((item) => (item.id === key ? { id: key, line } : item))
      : [{ id: key, line }, ...items];
};
const drop = (key: string): ListChange<Item> => {
  return (items) => items.filter((item) => item.id !== key);
};
const raise = (key: string): ListChange<Item> => {
  return (items) => items.toSorted((a, b) => Number(b.id === key) - Number(a.id === key));
};
const listChange: fc.Arbitrary<ListChange<Item>> = fc.oneof(
  fc.record({ id, line: fc.constantFrom('', 'x', 'y') }).map(put),
  id.map(drop),
  id.map(raise),
);
const logChange: fc.Arbitrary<LogChange<z.infer<typeof EventSchema>>> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ what: fc.constantFrom('a', 'bb', 'ccc', 'dd', 'e'), at: now, rows: fc.constantFrom(null, 1) })
      .map((event) => ({ kind: 'add' as const, event })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'clear' as const }) },
);

/** What a page may hold: after changes of its own, and after merging with what others hold. */
function texts<Shown, Change>(kind: Kind<Shown, Change>, change: fc.Arbitrary<Change>): fc.Arbitrary<string> {
  const own = fc
    .array(fc.tuple(change, now), { maxLength: 8 })
    .map((steps) => steps.reduce((text, [step, at]) => kind.changed(text, step, at), ''));
  const common = fc
    .tuple(own, fc.array(fc.tuple(change, now), { maxLength: 5 }))
    .map(([text, steps]) => steps.reduce((all, [step, at]) => kind.changed(all, step, at), text));
  return fc.oneof(
    own,
    common,
    fc.tuple(own, common).map(([a, b]) => kind.merged(a, b)),
  );
}

const KINDS = [
  { name: 'a list', merged: list.merged, held: texts(list, listChange) },
  { name: 'a log', merged: log.merged, held: texts(log, logChange) },
  { name: 'a value', merged: value.merged, held: texts(value, fc.constantFrom('x', 'y', 'z')) },
];

describe.each(KINDS)('$name merges', ({ merged, held }) => {
  test('to the same whoever comes first', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(merged(a, b)).toBe(merged(b, a));
      }),
    );
  });

  test('to the same in whatever groups', () => {
    fc.assert(
      fc.property(held, held, held, (a, b, c) => {
        expect(merged(merged(a, b), c)).toBe(merged(a, merged(b, c)));
      }),
    );
  });

  test('to what is there already, and no further', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const both = merged(a, b);
        expect(merged(a, a)).toBe(a);
        expect([merged(both, a), merged(both, b), merged(both, both)]).toEqual([both, both, both]);
      }),
    );
  });
});

describe('a list', () => {
  test('has what either page put in, and not what either took out', () => {
    const other = fc.array(fc.tuple(fc.oneof(id.map(raise), fc.record({ id, line: fc.string() }).map(put)), now));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.string(), now, other, (ids, line, at, steps) => {
        const common = ids.reduce((text, key) => list.changed(text, put({ id: key, line }), at), '');
        const [gone = ''] = ids;
        const without = list.changed(common, drop(gone), at);
        const changed = steps.reduce((text, [step, when]) => list.changed(text, step, when), common);
        const expected = list.shown(changed).filter((item) => item.id !== gone);
        const left = list.shown(list.merged(without, changed));
        expect(left.toSorted(byId)).toEqual(expected.toSorted(byId));
      }),
    );
  });

  test('takes in again what was taken out, wherever it is known to be out', () => {
    const common = list.changed('', put({ id: 'a', line: '1' }), 5);
    const out = list.changed(common, drop('a'), 6);
    const again = list.changed(out, put({ id: 'a', line: '2' }), 1);
    expect(list.shown(list.merged(again, out))).toEqual([{ id: 'a', line: '2' }]);
    expect(list.shown(list.merged(again, common))).toEqual([{ id: 'a', line: '2' }]);
  });

  test('has the order that the reader gave it, and keeps what it cannot read', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(listChange, now)), (steps) => {
        let text = JSON.stringify([['strange', { born: 0, at: 0, place: 0, item: { future: true } }]]);
        for (const [step, at] of steps) {
          const wanted = step(list.shown(text));
          text = list.changed(text, step, at);
          expect(list.shown(text)).toEqual(wanted);
        }
        expect(text).toContain('"future":true');
      }),
    );
  });

  test('forgets in the end what was taken out', () => {
    const out = list.changed(list.changed('', put({ id: 'a', line: '' }), 0), drop('a'), 1);
    expect(out).toContain('gone');
    expect(list.changed(out, (items) => items, 31 * 24 * 60 * 60 * 1000)).toBe('[]');
  });

  test.each(['', 'no JSON', '{}', '[1,["a"],["a",{"born":"x"}]]'])('is empty where %j is held', (text) => {
    expect(list.shown(text)).toEqual([]);
    expect(list.shown(list.changed(text, put({ id: 'a', line: '' }), 1))).toHaveLength(1);
  });
});

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : 1;
}

describe('a log', () => {
  const happened = (what: string, at: number, rows: number | null = null) => ({
    kind: 'add' as const,
    event: { what, at, rows },
  });
  const after = (text: string, ...changes: LogChange<z.infer<typeof EventSchema>>[]): string =>
    changes.reduce((all, change) => log.changed(all, change, 0), text);
  const words = (text: string): unknown[] => log.shown(text).map(({ what, at }) => [what, at]);

  test('has of both pages everything by time, each event once, up to a number and a size', () => {
    const left = after('', happened('a', 1), happened('b', 3));
    const right = after('', happened('c', 2), happened('a', 4));
    expect(words(log.merged(left, right))).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 2],
    ]);
    expect(words(after(log.merged(left, right), happened('d', 5))).map(String)).toEqual(['d,5', 'a,4', 'b,3']);
    expect(words(after(left, happened('much', 5), happened('more', 6))).map(String)).toEqual(['more,6', 'much,5']);
  });

  test('is told more of an event later', () => {
    expect(log.shown(after('', happened('a', 1), happened('a', 1, 7)))).toEqual([{ what: 'a', at: 1, rows: 7 }]);
  });

  test('that is cleared in one page is cleared in the other, and goes on', () => {
    const common = after('', happened('a', 1), happened('b', 2));
    const cleared = after(common, { kind: 'clear' });
    expect(words(log.merged(cleared, common))).toEqual([]);
    expect(words(log.merged(cleared, after(common, happened('c', 3))))).toEqual([['c', 3]]);
    expect(cleared).not.toContain('"b"');
  });
});

test('a value is as it was set last, whatever the clock says', () => {
  const set = value.changed(value.changed('', 'x', 9), 'y', 3);
  expect([value.shown(''), value.shown('{"at":1,"value":5}'), value.shown(set)]).toEqual(['none', 'none', 'y']);
});
