import { describe, expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findCoverage } from '../../../server/causality/coverage.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import {
  groupByHeading,
  groupKeys,
  lineNamed,
  linesOf,
  paperOrder,
  standingLine,
} from '../../../client/panels/coverage/axis.ts';
import { findGaps, shownColumns, worstState } from '../../../client/panels/coverage/gaps.ts';
import { markOf, sortGroups } from '../../../client/panels/coverage/matrix.ts';
import { tinyGraph } from './tiny-graph.ts';

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
const order = paperOrder(graph);
const rows = groupByHeading(graph, answer.rows, order);
const columns = groupByHeading(graph, answer.columns, order);

/** The line that a key names on one side. */
function line(groups: typeof rows, key: string) {
  return lineNamed(groups, key as NodeKey)!;
}

describe('an axis', () => {
  test('lists headings with their members, as the text speaks of them, and foreign headings last', () => {
    expect(rows).toEqual([
      { key: 'law', members: ['law'] },
      { key: 'market', members: ['market', 'lights', 'stalls'] },
    ]);
    expect(columns).toEqual([
      { key: 'trade', members: ['trade', 'orders'] },
      { key: 'fame', members: ['fame'] },
      { key: 'calm', members: ['calm'] },
      { key: 'market', members: ['noise', 'litter'] },
    ]);
    expect(groupKeys(columns)).toEqual(['trade', 'market']);
  });

  test('folds, unfolds, and finds the line in which a key stands', () => {
    expect(linesOf(rows, []).map(({ key }) => key)).toEqual(['law', 'market']);
    const open = linesOf(rows, ['market' as NodeKey]);
    expect(open.map(({ key, under }) => [key, under])).toEqual([
      ['law', null],
      ['market', null],
      ['lights', 'market'],
      ['stalls', 'market'],
    ]);
    expect(standingLine(linesOf(rows, []), 'stalls' as NodeKey)?.key).toBe('market');
    expect(standingLine(open, 'stalls' as NodeKey)?.key).toBe('stalls');
    expect(standingLine(open, 'fame' as NodeKey)).toBeNull();
    expect(lineNamed(rows, 'fame' as NodeKey)).toBeNull();
  });
});

describe('a mark', () => {
  test('between two nodes says how they are connected and what comes of it', () => {
    expect(markOf(answer, line(rows, 'lights'), line(columns, 'orders'))).toMatchObject({
      status: 'stated',
      effect: 'good',
    });
    expect(markOf(answer, line(rows, 'stalls'), line(columns, 'fame'))).toMatchObject({ status: null, effect: 'bad' });
    expect(markOf(answer, line(rows, 'law'), line(columns, 'fame'))).toBeNull();
  });

  test('between headings gathers every pair, the surest first; good and bad make mixed', () => {
    const mark = markOf(answer, line(rows, 'market'), line(columns, 'trade'))!;
    expect([mark.status, mark.effect]).toEqual(['stated', 'mixed']);
    expect(mark.pairs.map(({ row, column }) => [row, column])).toEqual([
      ['lights', 'orders'],
      ['stalls', 'orders'],
    ]);
  });

  test('sorts groups and their members by what they have with one line', () => {
    const fame = line(columns, 'fame');
    const sorted = sortGroups(rows, (row) => markOf(answer, row, fame));
    expect(sorted.map(({ key, members }) => [key, ...members])).toEqual([
      ['market', 'lights', 'stalls', 'market'],
      ['law', 'law'],
    ]);
  });
});

describe('what is left open', () => {
  const gaps = findGaps(answer);

  test('at a column is one of four', () => {
    expect(answer.columns.map((column) => [column, gaps.stateOf(column)])).toEqual([
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
    expect(shown('gaps')).toEqual(['calm', 'fame', 'litter', 'noise', 'trade']);
    expect(shown('inferred')).toEqual(['noise']);
    expect(shown('clashes')).toEqual(['fame', 'orders']);
    expect(gaps.clashesAt('orders' as NodeKey)).toEqual([
      { kind: 'opposed', column: 'orders', positive: ['lights'], negative: ['stalls'] },
    ]);
  });
});
