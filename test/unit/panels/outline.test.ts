import { describe, expect, test } from 'vitest';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { Outline } from '../../../client/panels/outline/outline-model.ts';
import { rowByName, treeMove } from '../../../client/ui/tree-keys.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

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
/** Rows are told apart by the ids of what they show. */
const row = (text: string): string => text.replace(/(?<=^node |^edge )\S+/, (key) => id(key));
const all = ['type Countermeasure', 'type Factor', 'node trust', 'node faith', 'node law'].map(row);

describe('the outline', () => {
  test('begins with the types that there are, in the order of the map', () => {
    expect(bare(ids([]))).toEqual(['type Countermeasure', 'type Factor']);
  });

  test('has headings first, then names, what is folded, and the claims in and out', () => {
    expect(
      bare(
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
      ),
    ).toEqual(
      bare([
        ['type Countermeasure', 1, 1, 2, true, null],
        [row('node law'), 2, 1, 1, true, 'type Countermeasure'],
        ['edge law-addresses-trust-plus out', 3, 1, 1, false, row('node law')],
        ['type Factor', 1, 2, 2, true, null],
        [row('node trust'), 2, 1, 2, true, 'type Factor'],
        [row('node faith'), 3, 1, 3, true, row('node trust')],
        ['edge faith-drives-trust-minus out', 4, 1, 1, false, row('node faith')],
        ['edge faith-drives-trust-minus in', 3, 2, 3, false, row('node trust')],
        ['edge law-addresses-trust-plus in', 3, 3, 3, false, row('node trust')],
        [row('node apple'), 2, 2, 2, false, 'type Factor'],
      ]),
    );
  });

  test('knows what leads to a node that is folded away', () => {
    expect(bare(outline.pathTo(id('faith') as NodeKey))).toEqual(bare(['type Factor', row('node trust')]));
    expect(ids(outline.pathTo(id('faith') as NodeKey))).toContain(row('node faith'));
  });
});

describe('a key in the tree', () => {
  const expanded = new Set(['type Factor']);
  const rows = outline.rows(expanded);

  test.each([
    ['ArrowDown', 'type Countermeasure', { kind: 'focus', id: 'type Factor' }],
    ['ArrowDown', row('node apple'), null],
    ['ArrowUp', 'type Factor', { kind: 'focus', id: 'type Countermeasure' }],
    ['Home', row('node apple'), { kind: 'focus', id: 'type Countermeasure' }],
    ['End', 'type Countermeasure', { kind: 'focus', id: row('node apple') }],
    ['ArrowRight', 'type Countermeasure', { kind: 'expand', id: 'type Countermeasure' }],
    ['ArrowRight', 'type Factor', { kind: 'focus', id: row('node trust') }],
    ['ArrowRight', row('node apple'), null],
    ['ArrowLeft', 'type Factor', { kind: 'collapse', id: 'type Factor' }],
    ['ArrowLeft', row('node apple'), { kind: 'focus', id: 'type Factor' }],
    ['ArrowLeft', 'type Countermeasure', null],
    ['Enter', row('node trust'), { kind: 'choose', id: row('node trust') }],
    [' ', row('node trust'), { kind: 'choose', id: row('node trust') }],
    ['Tab', row('node trust'), null],
  ])('%s on %s', (key, focused, move) => {
    expect(bare(treeMove(key, rows, focused, expanded))).toEqual(bare(move));
  });

  test('that is a letter goes to the next name with it, round the end', () => {
    const nameOf = ({ id: shown }: { id: string }): string => bare(shown).replace('node ', '');
    expect(rowByName(rows, 'type Factor', 'a', nameOf)).toBe(row('node apple'));
    expect(rowByName(rows, row('node apple'), 'T', nameOf)).toBe('type Countermeasure');
    expect(rowByName(rows, row('node apple'), 'ap', nameOf)).toBe(row('node apple'));
    expect(rowByName(rows, row('node apple'), 'q', nameOf)).toBeNull();
  });
});
