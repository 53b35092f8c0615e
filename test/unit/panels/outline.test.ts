import { describe, expect, test } from 'vitest';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { Outline } from '../../../client/panels/outline/outline-model.ts';
import { rowByName, treeMove } from '../../../client/ui/tree-keys.ts';
import { tinyGraph } from './tiny-graph.ts';

/** The heading `trust` has `faith` folded into it; `law` stands alone. */
const graph = toGraphology(
  tinyGraph(
    {
      apple: { type: 'Factor' },
      trust: { type: 'Factor' },
      faith: { bundle: 'trust' },
      law: { type: 'Countermeasure' },
    },
    [{ edge: 'law ADDRESSES trust +' }, { edge: 'faith DRIVES trust -' }],
  ),
);
const outline = new Outline(graph, (a, b) => (a < b ? -1 : 1));
const ids = (expanded: string[]): string[] => outline.rows(new Set(expanded)).map(({ id }) => id);
const all = ['type Countermeasure', 'type Factor', 'node trust', 'node faith', 'node law'];

describe('the outline', () => {
  test('begins with the types that there are, in the order of the map', () => {
    expect(ids([])).toEqual(['type Countermeasure', 'type Factor']);
  });

  test('has headings first, then names, what is folded, and the claims in and out', () => {
    expect(
      outline
        .rows(new Set(all))
        .map(({ id, level, position, siblings, hasChildren, parent }) => [
          id,
          level,
          position,
          siblings,
          hasChildren,
          parent,
        ]),
    ).toEqual([
      ['type Countermeasure', 1, 1, 2, true, null],
      ['node law', 2, 1, 1, true, 'type Countermeasure'],
      ['edge law-ADDRESSES-trust-plus out', 3, 1, 1, false, 'node law'],
      ['type Factor', 1, 2, 2, true, null],
      ['node trust', 2, 1, 2, true, 'type Factor'],
      ['node faith', 3, 1, 3, true, 'node trust'],
      ['edge faith-DRIVES-trust-minus out', 4, 1, 1, false, 'node faith'],
      ['edge faith-DRIVES-trust-minus in', 3, 2, 3, false, 'node trust'],
      ['edge law-ADDRESSES-trust-plus in', 3, 3, 3, false, 'node trust'],
      ['node apple', 2, 2, 2, false, 'type Factor'],
    ]);
  });

  test('knows what leads to a node that is folded away', () => {
    expect(outline.pathTo('faith' as NodeKey)).toEqual(['type Factor', 'node trust']);
    expect(ids(outline.pathTo('faith' as NodeKey))).toContain('node faith');
  });
});

describe('a key in the tree', () => {
  const expanded = new Set(['type Factor']);
  const rows = outline.rows(expanded);

  test.each([
    ['ArrowDown', 'type Countermeasure', { kind: 'focus', id: 'type Factor' }],
    ['ArrowDown', 'node apple', null],
    ['ArrowUp', 'type Factor', { kind: 'focus', id: 'type Countermeasure' }],
    ['Home', 'node apple', { kind: 'focus', id: 'type Countermeasure' }],
    ['End', 'type Countermeasure', { kind: 'focus', id: 'node apple' }],
    ['ArrowRight', 'type Countermeasure', { kind: 'expand', id: 'type Countermeasure' }],
    ['ArrowRight', 'type Factor', { kind: 'focus', id: 'node trust' }],
    ['ArrowRight', 'node apple', null],
    ['ArrowLeft', 'type Factor', { kind: 'collapse', id: 'type Factor' }],
    ['ArrowLeft', 'node apple', { kind: 'focus', id: 'type Factor' }],
    ['ArrowLeft', 'type Countermeasure', null],
    ['Enter', 'node trust', { kind: 'choose', id: 'node trust' }],
    [' ', 'node trust', { kind: 'choose', id: 'node trust' }],
    ['Tab', 'node trust', null],
  ])('%s on %s', (key, focused, move) => {
    expect(treeMove(key, rows, focused, expanded)).toEqual(move);
  });

  test('that is a letter goes to the next name with it, round the end', () => {
    const nameOf = ({ id }: { id: string }): string => id.replace('node ', '');
    expect(rowByName(rows, 'type Factor', 'a', nameOf)).toBe('node apple');
    expect(rowByName(rows, 'node apple', 'T', nameOf)).toBe('type Countermeasure');
    expect(rowByName(rows, 'node apple', 'ap', nameOf)).toBe('node apple');
    expect(rowByName(rows, 'node apple', 'q', nameOf)).toBeNull();
  });
});
