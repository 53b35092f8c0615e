import { expect, it } from 'vitest';
import type { PlanOperator } from '../../../server/contract/cypher.ts';
import { toPlanText } from '../../../server/cli/plan-text.ts';

function step(told: Partial<PlanOperator>): PlanOperator {
  return {
    operator: 'Scan',
    details: '',
    identifiers: [],
    estimatedRows: null,
    rows: null,
    dbHits: null,
    timeMs: null,
    arguments: {},
    children: [],
    ...told,
  };
}

it('writes a plan step by step, without what a terminal would obey', () => {
  const scan = step({ details: 'n:\u001b[2JA', rows: 3, estimatedRows: 10, dbHits: 4 });
  const root = step({ operator: 'Project', details: 'n', rows: 3, children: [scan] });
  expect(toPlanText({ kind: 'profile', root, omitted: 2 })).toBe(
    'Project n  [rows 3]\n  Scan n: [2JA  [rows 3, rows expected 10, db hits 4]\n… 2 more\n',
  );
});
