import type { CypherPlan, PlanOperator } from '../contract/cypher.ts';

/** A plan as text, a step a line; what gives a step its rows stands under it, two places further in. */
export function toPlanText({ root, omitted }: CypherPlan): string {
  return [...linesOf(root, 0), ...(omitted > 0 ? [`… ${omitted} more`] : [])].map((line) => `${line}\n`).join('');
}

function linesOf(step: PlanOperator, depth: number): string[] {
  return [`${'  '.repeat(depth)}${lineOf(step)}`, ...step.children.flatMap((child) => linesOf(child, depth + 1))];
}

function lineOf({ operator, details, rows, estimatedRows, dbHits }: PlanOperator): string {
  const measures = Object.entries({ rows, 'rows expected': estimatedRows, 'db hits': dbHits })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${value}`);
  const what = [operator, details].filter((text) => text !== '').join(' ');
  const line = measures.length > 0 ? `${what}  [${measures.join(', ')}]` : what;
  // What a terminal would obey is left out.
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
