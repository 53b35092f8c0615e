import { describe, expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findCoverage } from '../../../server/causality/coverage.ts';
import type { NodeKey, SectionId } from '../../../server/contract/ids.ts';
import { groupByHeading, groupKeys, lineNamed, linesOf, standingLine } from '../../../client/panels/coverage/axis.ts';
import { paperOrder } from '../../../client/model/paper-order.ts';
import { findGaps, shownColumns, worstState } from '../../../client/panels/coverage/gaps.ts';
import { markOf, sortGroups } from '../../../client/panels/coverage/matrix.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = toGraphology(
  tinyGraph(
    {
      market: { type: 'Countermeasure' },
      stalls: { type: 'Countermeasure', bundle: 'market' },
      lights: { type: 'Countermeasure', bundle: 'market' },
      law: { type: 'Countermeasure' },
      trade: { type: 'Factor' },
      orders: { type: 'Factor', bundle: 'trade' },
      noise: { type: 'Factor', bundle: 'market' },
      litter: { type: 'Factor', bundle: 'market' },
      fame: { type: 'Advantage' },
      calm: { type: 'Advantage', bundle: 'place' },
      place: { type: 'Concept' },
    },
    [
      { edge: 'lights ADDRESSES orders +', evidence: [['p-2-1', 'a']] },
      { edge: 'stalls ADDRESSES orders -', evidence: [['p-10-1', 'b']] },
      { edge: 'law ADDRESSES noise -', inferred: true, evidence: [['p-3-1', 'c']] },
      { edge: 'orders DRIVES fame +', evidence: [['p-2-2', 'd']] },
    ],
  ),
);
const answer = findCoverage(buildCausalIndex(graph), { maxLength: 8, lift: true });
const order = paperOrder(graph, [id('s1') as SectionId]);
const rows = groupByHeading(graph, answer.rows, order);
const columns = groupByHeading(graph, answer.columns, order);

/** The line that a key names on one side. */
function line(groups: typeof rows, key: string) {
  return lineNamed(groups, id(key) as NodeKey)!;
}

describe('an axis', () => {
  test('lists headings with their members, as the text speaks of them, and foreign headings last', () => {
    expect(bare(rows)).toEqual([
      { key: 'law', members: ['law'] },
      { key: 'market', members: ['market', 'lights', 'stalls'] },
    ]);
    expect(bare(columns)).toEqual([
      { key: 'trade', members: ['trade', 'orders'] },
      { key: 'fame', members: ['fame'] },
      { key: 'calm', members: ['calm'] },
      { key: 'market', members: ['noise', 'litter'] },
    ]);
    expect(bare(groupKeys(columns))).toEqual(['trade', 'market']);
  });

  test('folds, unfolds, and finds the line in which a key stands', () => {
    expect(bare(linesOf(rows, []).map(({ key }) => key))).toEqual(['law', 'market']);
    const open = linesOf(rows, [id('market') as NodeKey]);
    expect(bare(open.map(({ key, under }) => [key, under]))).toEqual(
      bare([
        ['law', null],
        ['market', null],
        ['lights', 'market'],
        ['stalls', 'market'],
      ]),
    );
    expect(standingLine(linesOf(rows, []), id('stalls') as NodeKey)?.key).toBe(id('market'));
    expect(standingLine(open, id('stalls') as NodeKey)?.key).toBe(id('stalls'));
    expect(standingLine(open, id('fame') as NodeKey)).toBeNull();
    expect(lineNamed(rows, id('fame') as NodeKey)).toBeNull();
  });
});

describe('a mark', () => {
  test('between two nodes says how they are connected and what comes of it', () => {
    expect(bare(markOf(answer, line(rows, 'lights'), line(columns, 'orders')))).toMatchObject({
      status: 'stated',
      effect: 'good',
    });
    expect(bare(markOf(answer, line(rows, 'stalls'), line(columns, 'fame')))).toMatchObject(
      bare({ status: null, effect: 'bad' }),
    );
    expect(markOf(answer, line(rows, 'law'), line(columns, 'fame'))).toBeNull();
  });

  test('between headings gathers every pair, the surest first; good and bad make mixed', () => {
    const mark = markOf(answer, line(rows, 'market'), line(columns, 'trade'))!;
    expect(bare([mark.status, mark.effect])).toEqual(['stated', 'mixed']);
    expect(bare(mark.pairs.map(({ row, column }) => [row, column]))).toEqual([
      ['lights', 'orders'],
      ['stalls', 'orders'],
    ]);
  });

  test('sorts groups and their members by what they have with one line', () => {
    const fame = line(columns, 'fame');
    const sorted = sortGroups(rows, (row) => markOf(answer, row, fame));
    expect(bare(sorted.map(({ key, members }) => [key, ...members]))).toEqual([
      ['market', 'lights', 'stalls', 'market'],
      ['law', 'law'],
    ]);
  });
});

describe('what is left open', () => {
  const gaps = findGaps(answer);

  test('at a column is one of four', () => {
    expect(bare(answer.columns.map((column) => [column, gaps.stateOf(column)]))).toEqual([
      ['calm', 'unreached'],
      ['fame', 'chained'],
      ['litter', 'unreached'],
      ['noise', 'inferred'],
      ['orders', 'addressed'],
      ['trade', 'unreached'],
    ]);
    expect(worstState(['addressed', 'chained', 'inferred'])).toBe('chained');
    expect(worstState([])).toBe('addressed');
  });

  test('chooses the columns that are shown', () => {
    const shown = (show: Parameters<typeof shownColumns>[2]) => shownColumns(answer, gaps, show);
    expect(shown('all')).toBe(answer.columns);
    expect(bare(shown('gaps'))).toEqual(['calm', 'fame', 'litter', 'noise', 'trade']);
    expect(bare(shown('inferred'))).toEqual(['noise']);
    expect(bare(shown('clashes'))).toEqual(['fame', 'orders']);
    expect(bare(gaps.clashesAt(id('orders') as NodeKey))).toEqual([
      { kind: 'opposed', column: 'orders', positive: ['lights'], negative: ['stalls'] },
    ]);
  });
});
