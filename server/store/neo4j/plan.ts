import type { Plan, ProfiledPlan, ResultSummary } from 'neo4j-driver';
import type { CypherPlan, PlanOperator } from '../../contract/cypher.ts';
import { boundPlan } from '../plan.ts';

/** The plan that comes with an answer where the statement asked for one. */
export function toPlan({ plan, profile }: Pick<ResultSummary, 'plan' | 'profile'>): CypherPlan | null {
  if (profile) return boundPlan('profile', toOperator(profile));
  return plan ? boundPlan('explain', toOperator(plan)) : null;
}

/** What has a place of its own, and the whole plan over again as text. */
const TOLD = new Set(['Details', 'EstimatedRows', 'Rows', 'DbHits', 'Time', 'Id', 'string-representation']);

function toOperator(step: Plan | ProfiledPlan): PlanOperator {
  const told = step.arguments as Readonly<Record<string, unknown>>;
  const others = Object.entries(told).filter(([name]) => !TOLD.has(name));
  const nanoseconds = numberOf(told.Time);
  return {
    operator: step.operatorType.replace(/@.*$/, ''),
    details: typeof told.Details === 'string' ? told.Details : '',
    identifiers: step.identifiers,
    estimatedRows: numberOf(told.EstimatedRows),
    rows: 'rows' in step ? numberOf(step.rows) : null,
    dbHits: 'dbHits' in step ? numberOf(step.dbHits) : null,
    timeMs: nanoseconds === null ? null : nanoseconds / 1e6,
    arguments: Object.fromEntries(others.map(([name, value]) => [name, numberOf(value) ?? String(value)])),
    children: step.children.map(toOperator),
  };
}

/** The driver gives whole numbers as bigint. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
}
