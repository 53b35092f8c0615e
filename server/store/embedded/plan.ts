import type { CypherPlan, PlanOperator } from '../../contract/cypher.ts';
import { boundPlan } from '../plan.ts';

interface Step {
  depth: number;
  text: string;
}

/** The engine tells a plan as text: a step a line, with two more spaces before what gives it its rows. */
export function readPlan(kind: CypherPlan['kind'], text: string): CypherPlan {
  const above: PlanOperator[] = [];
  for (const { depth, text: told } of stepsOf(text)) {
    const operator = toOperator(told);
    above[depth - 1]?.children.push(operator);
    above.splice(depth, above.length, operator);
  }
  const [root] = above;
  if (!root) throw new Error('the engine told no plan');
  return boundPlan(kind, root);
}

const TOTAL = /\n\nTotal time: [\d.]+ms\s*$/;

/** A name may hold a line break: what can be no step goes on with the one before it. */
function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  for (const line of text.replace(TOTAL, '').trimEnd().split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const last = steps.at(-1);
    const isStep = indent % 2 === 0 && /^[A-Z]/.test(line.slice(indent));
    const fits = last ? indent > 0 && indent / 2 <= last.depth + 1 : indent === 0;
    if (isStep && fits) steps.push({ depth: indent / 2, text: line.slice(indent) });
    else if (last) last.text += `\n${line}`;
  }
  return steps;
}

const MEASURES = /\s{2}rows=(\d+)\s{2}time=([\d.]+)ms$/;

function toOperator(text: string): PlanOperator {
  const [measures, rows, time] = MEASURES.exec(text) ?? [];
  const told = measures === undefined ? text : text.slice(0, -measures.length);
  const name = /^\w+/.exec(told)?.[0] ?? '';
  return {
    operator: name,
    details: withoutBrackets(told.slice(name.length).trim()),
    identifiers: [],
    estimatedRows: null,
    rows: rows === undefined ? null : Number(rows),
    dbHits: null,
    timeMs: time === undefined ? null : Number(time),
    arguments: {},
    children: [],
  };
}

/** What stands in one pair of brackets that holds all of it. */
function withoutBrackets(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const inner = text.slice(1, -1);
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth += 1;
    if (character === ')' && --depth < 0) return text;
  }
  return inner;
}
