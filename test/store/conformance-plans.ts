import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CypherPlanSchema, type PlanOperator } from '../../server/contract/cypher.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { tinyContent } from './tiny-content.ts';

const CHAIN = "MATCH (a:Factor)-[:DRIVES]->(b) WHERE a.uid = $key RETURN b.id AS id, 'x\n  y' AS `a\nb`";

function stepsOf(root: PlanOperator): PlanOperator[] {
  return [root, ...root.children.flatMap(stepsOf)];
}

export function describePlans(openEmpty: OpenEmptyStore): void {
  describe('plans', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(tinyContent('plans'));
    });
    afterAll(() => store.close());

    test('EXPLAIN gives the plan of a statement that is not run', async () => {
      const { rows, plan } = await ask(store, `EXPLAIN ${CHAIN}`, { key: 'trust' });
      expect(rows).toEqual([]);
      const { kind, root, omitted } = CypherPlanSchema.parse(plan);
      expect([kind, omitted]).toEqual(['explain', 0]);
      expect(stepsOf(root).length).toBeGreaterThan(2);
      expect(stepsOf(root).map(({ operator }) => operator)).toContainEqual(expect.stringMatching(/^Expand/));
      expect(stepsOf(root).map(({ rows: came }) => came)).toEqual(stepsOf(root).map(() => null));
    });

    test('PROFILE gives the rows, and how many came at each step', async () => {
      const { columns, rows, plan } = await ask(store, `profile ${CHAIN}`, { key: 'trust' });
      expect([columns, rows]).toEqual([['id', 'a\nb'], [['risk', 'x\n  y']]]);
      const { kind, root } = CypherPlanSchema.parse(plan);
      expect(kind).toBe('profile');
      expect(root.rows).toBe(1);
      for (const step of stepsOf(root)) {
        expect(step.operator).toMatch(/^\w[\w()+-]*$/);
        expect(step.rows).toEqual(expect.any(Number));
      }
    });

    test('PROFILE of more rows than are wanted', async () => {
      const statement = 'PROFILE UNWIND range(1, 5000) AS x RETURN x';
      const { rows, truncated, plan } = await ask(store, statement);
      expect([rows.length, truncated]).toEqual([1000, true]);
      expect(CypherPlanSchema.parse(plan).kind).toBe('profile');
    });

    test('a plan with several branches keeps its shape', async () => {
      const branch = 'MATCH (n:Factor) RETURN n.id AS id';
      const { plan } = await ask(store, `EXPLAIN ${branch} UNION ALL ${branch}`);
      const union = stepsOf(CypherPlanSchema.parse(plan).root).find(({ operator }) => operator === 'Union');
      expect(union?.children.length).toBe(2);
    });

    test('other statements bring no plan', async () => {
      expect(await ask(store, 'RETURN 1 AS one')).not.toHaveProperty('plan');
      expect((await ask(store, 'MATCH (n:Factor) RETURN count(n) AS n')).rows).toEqual([[2]]);
    });
  });
}
