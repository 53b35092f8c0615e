import { describe, expect, it } from 'vitest';
import { CypherPlanSchema, type PlanOperator } from '../../../server/contract/cypher.ts';
import { readPlan } from '../../../server/store/embedded/plan.ts';
import { boundPlan, PLAN_LIMIT, splitPlanned } from '../../../server/store/plan.ts';

describe('splitPlanned', () => {
  it.each([
    ['EXPLAIN RETURN 1', 'explain', 'RETURN 1'],
    [' /* a **/ // b\n profile\nRETURN 1', 'profile', 'RETURN 1'],
    ['CYPHER 5 runtime = slotted PROFILE RETURN 1', 'profile', 'RETURN 1'],
  ])('%s', (statement, kind, rest) => {
    expect(splitPlanned(statement)).toEqual({ kind, statement: rest });
  });

  it.each(['RETURN 1', 'EXPLAINED', '/* EXPLAIN RETURN 1', "RETURN 'EXPLAIN RETURN 1'", '/**/'.repeat(50_000)])(
    'no plan is asked for by %.30s',
    (statement) => {
      expect(splitPlanned(statement)).toBeNull();
    },
  );
});

function shapeOf({ operator, details, rows, timeMs, children }: PlanOperator): unknown[] {
  return [operator, details, rows, timeMs, ...children.map(shapeOf)];
}

describe('readPlan', () => {
  it('reads what the engine tells of a statement that was run', () => {
    const text =
      'Project (x)  rows=1  time=0.01ms\n  Expand ((n)->[:R]->(m))  rows=2  time=1.50ms\n    Scan (n:A)  rows=3  time=0.00ms\n  Apply ()  rows=0  time=0.00ms\n\nTotal time: 0.32ms';
    expect(shapeOf(readPlan('profile', text).root)).toEqual([
      'Project',
      'x',
      1,
      0.01,
      ['Expand', '(n)->[:R]->(m)', 2, 1.5, ['Scan', 'n:A', 3, 0]],
      ['Apply', '', 0, 0],
    ]);
  });

  it('reads what it tells beforehand, with line breaks in names', () => {
    const text = 'Return (n.id AS a\nB\n   (b))\n  Filter (n.id Eq "a") [label-first]\n    Empty\n';
    expect(shapeOf(readPlan('explain', text).root)).toEqual([
      'Return',
      'n.id AS a\nB\n   (b)',
      null,
      null,
      ['Filter', '(n.id Eq "a") [label-first]', null, null, ['Empty', '', null, null]],
    ]);
  });
});

function chain(length: number): PlanOperator {
  const step = (children: PlanOperator[]): PlanOperator => ({
    operator: 'Step',
    details: '',
    identifiers: [],
    estimatedRows: 1,
    rows: null,
    dbHits: null,
    timeMs: null,
    arguments: {},
    children,
  });
  let root = step([]);
  for (let count = 1; count < length; count += 1) root = step([root]);
  return root;
}

describe('boundPlan', () => {
  it('leaves a small plan as it is', () => {
    expect(boundPlan('explain', chain(3))).toEqual({ kind: 'explain', root: chain(3), omitted: 0 });
  });

  it('cuts a long one, and says by how much', () => {
    const cut = boundPlan('explain', chain(PLAN_LIMIT + 2000));
    expect(cut.omitted).toBe(2000);
    expect(CypherPlanSchema.parse(JSON.parse(JSON.stringify(cut))).root).toEqual(chain(PLAN_LIMIT));
  });
});
