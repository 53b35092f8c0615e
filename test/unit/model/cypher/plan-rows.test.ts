import { describe, expect, test } from 'vitest';
import type { PlanOperator } from '../../../../server/contract/cypher.ts';
import { planned, planTable, unfolded } from '../../../../client/model/cypher/plan-rows.ts';

function step(operator: string, told: Partial<PlanOperator> = {}, ...children: PlanOperator[]): PlanOperator {
  const none = { estimatedRows: null, rows: null, dbHits: null, timeMs: null };
  return { operator, details: '', identifiers: [], ...none, arguments: {}, ...told, children };
}

describe('a plan as rows', () => {
  const root = step(
    'Join',
    { rows: 2, dbHits: 1 },
    step('Expand', { rows: 2, dbHits: 3 }, step('Scan', { rows: 4, dbHits: 4 })),
    step('Scan', { rows: 9, dbHits: 0 }),
  );
  const table = planTable({ kind: 'profile', root, omitted: 0 });

  test('knows the place of each step in the tree', () => {
    expect(
      table.rows.map(({ id, parent, level, position, siblings, hasChildren }) => [
        id,
        parent,
        level,
        position,
        siblings,
        hasChildren,
      ]),
    ).toEqual([
      ['1', null, 1, 1, 1, true],
      ['1.1', '1', 2, 1, 2, true],
      ['1.1.1', '1.1', 3, 1, 1, false],
      ['1.2', '1', 2, 2, 2, false],
    ]);
  });

  test('weighs steps by the reads of the graph where they are counted, and names the dearest', () => {
    expect([table.measure, table.columns]).toEqual(['dbHits', ['rows', 'dbHits']]);
    expect(table.rows.map(({ share }) => share)).toEqual([1 / 8, 3 / 8, 4 / 8, 0]);
    expect(table.dearest?.id).toBe('1.1.1');
  });

  test('weighs by time, then by what was expected, and by nothing where nothing is told', () => {
    const timed = step('A', { timeMs: 1, rows: 1 }, step('B', { timeMs: 3, rows: 1 }));
    expect(planTable({ kind: 'profile', root: timed, omitted: 0 }).measure).toBe('timeMs');
    const expected = step('A', { estimatedRows: 1 }, step('B', { estimatedRows: 3 }));
    expect(planTable({ kind: 'explain', root: expected, omitted: 0 }).dearest?.share).toBe(0.75);
    expect(planTable({ kind: 'explain', root: step('A', {}, step('B')), omitted: 0 })).toMatchObject({
      measure: null,
      columns: [],
      dearest: null,
    });
  });

  test('hides what stands under a folded step, at any depth', () => {
    expect(unfolded(table.rows, new Set(['1.1'])).map(({ id }) => id)).toEqual(['1', '1.1', '1.2']);
    expect(unfolded(table.rows, new Set(['1'])).map(({ id }) => id)).toEqual(['1']);
  });

  test('is asked for once, whatever the statement asks for', () => {
    expect(planned('profile', ' explain\nRETURN 1')).toBe('PROFILE RETURN 1');
    expect(planned('explain', 'RETURN 1')).toBe('EXPLAIN RETURN 1');
  });
});
