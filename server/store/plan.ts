import type { CypherPlan, PlanOperator } from '../contract/cypher.ts';

/** The most steps of a plan. Further ones are left out, and counted. */
export const PLAN_LIMIT = 500;

const SPACE = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*\n)`;
const CYPHER = String.raw`CYPHER${SPACE}+(?:\d+(?:\.\d+)?${SPACE}+)?(?:\w+\s*=\s*\w+${SPACE}+)*`;
const PLANNED = new RegExp(`^${SPACE}*(?:${CYPHER})?(EXPLAIN|PROFILE)${SPACE}+`, 'i');

/** What a statement asks for that begins with EXPLAIN or PROFILE, and the statement without that; or null. */
export function splitPlanned(statement: string): { kind: CypherPlan['kind']; statement: string } | null {
  const [words, word] = PLANNED.exec(statement) ?? [];
  if (words === undefined || word === undefined) return null;
  return { kind: word.toUpperCase() === 'EXPLAIN' ? 'explain' : 'profile', statement: statement.slice(words.length) };
}

/** A plan of no more steps than may be sent, those nearest to the result first. */
export function boundPlan(kind: CypherPlan['kind'], root: PlanOperator): CypherPlan {
  const kept = new Map<PlanOperator, PlanOperator>([[root, { ...root, children: [] }]]);
  let omitted = 0;
  // A map is walked on while it grows: step by step, away from the result.
  for (const [step, copy] of kept) {
    for (const child of step.children) {
      if (kept.size === PLAN_LIMIT) {
        omitted += sizeOf(child);
        continue;
      }
      const own = { ...child, children: [] };
      copy.children.push(own);
      kept.set(child, own);
    }
  }
  return { kind, root: kept.get(root) ?? root, omitted };
}

function sizeOf(root: PlanOperator): number {
  const steps = [root];
  for (const step of steps) steps.push(...step.children);
  return steps.length;
}
