import { type Difference, type DifferenceKind, type Verdict, verdictOf } from './difference.ts';
import { type Question, showQuestion } from './question.ts';

export interface Outcome {
  question: Question;
  differences: readonly Difference[];
}

const VALUE_LENGTH = 120;
const CONTEXT_LENGTH = 40;

const CALLED: Readonly<Record<Verdict, string>> = {
  same: 'same',
  added: 'same, more fields',
  order: 'same, order only',
  different: 'DIFFERENT',
};

/** One line a question, and below it where the answers differ, each kind of place once. */
export function reportOutcome({ question, differences }: Outcome, most: number): string {
  const title = `${CALLED[verdictOf(differences)]}: ${showQuestion(question)}\n`;
  const places = groupPlaces(differences);
  const lines = places.slice(0, most).map(({ kind, pattern, count, first }) => {
    const times = count > 1 ? ` ×${count}, first ${first.pointer}` : '';
    return `    ${kind} ${pattern}${times}: ${showBoth(first)}\n`;
  });
  const rest = places.length > most ? `    and ${places.length - most} other kinds of places\n` : '';
  return title + lines.join('') + rest;
}

interface Place {
  kind: DifferenceKind;
  pattern: string;
  count: number;
  first: Difference;
}

/** Differences in the same field of several items count as one kind of place; the grave ones come first. */
function groupPlaces(differences: readonly Difference[]): Place[] {
  const places = new Map<string, Place>();
  for (const first of differences) {
    const { kind, pointer } = first;
    const pattern = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const known = places.get(`${kind} ${pattern}`);
    if (known === undefined) places.set(`${kind} ${pattern}`, { kind, pattern, count: 1, first });
    else known.count += 1;
  }
  const gravity: readonly DifferenceKind[] = ['different', 'added', 'order'];
  return [...places.values()].toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind));
}

function showBoth({ before, after }: Difference): string {
  const [old, now] = [before, after].map((value) => JSON.stringify(value) ?? 'nothing');
  const start = Math.max(0, commonStart(old ?? '', now ?? '') - CONTEXT_LENGTH);
  return `${excerpt(old ?? '', start)} → ${excerpt(now ?? '', start)}`;
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** Long values are shown from a little before the place where they part. */
function excerpt(text: string, start: number): string {
  if (text.length <= VALUE_LENGTH) return text;
  const end = start + VALUE_LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** How many answers of each route are the same, and how many are not. */
export function summarise(outcomes: readonly Outcome[]): string {
  const verdicts: readonly Verdict[] = ['same', 'added', 'order', 'different'];
  const rows = new Map<string, Verdict[]>();
  for (const { question, differences } of outcomes) {
    rows.set(question.route, [...(rows.get(question.route) ?? []), verdictOf(differences)]);
  }
  const line = (route: string, found: readonly Verdict[]): string => {
    const counts = verdicts.flatMap((verdict) => {
      const count = found.filter((one) => one === verdict).length;
      return count === 0 ? [] : [`${count} ${CALLED[verdict]}`];
    });
    return `${route.padEnd(28)} ${counts.join('; ')}\n`;
  };
  const all = [...rows.values()].flat();
  const end = all.every((verdict) => verdict === 'same') ? `all same: ${all.length} answers\n` : line('in all', all);
  return [...rows].map(([route, found]) => line(route, found)).join('') + end;
}
