import { z } from 'zod';
import type { PlainRequest } from './ask.ts';
import { type KeyKind, type KeyMapping, lastPart } from './key-mapping.ts';

/** A request to both servers; where it names a thing, its path or body holds what `keyMark` makes of it. */
export const QuestionSchema = z.object({
  /** The route as `GET /openapi.json` has it, or `errors` and the like. */
  route: z.string(),
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  /** Columns by which a query's rows are ordered before they are ordered by keys; left out, no key orders them. */
  rank: z.array(z.string()).optional(),
});
export type Question = z.infer<typeof QuestionSchema>;

const MARK = /⟦(\w+) ([^⟧ ]*) ([^⟧]*)⟧/g;

/** Stands in a question for the key of a thing, until it is known which server is asked. */
export function keyMark(kind: KeyKind, paper: string, key: string): string {
  return `⟦${kind} ${paper} ${key}⟧`;
}

/** Routes whose statements name things by `id`, which is the key inside the paper. */
const INSIDE_PAPER = /^\/api\/cypher/;

/** The question as the first server is asked it. */
export function askBefore(question: Question): PlainRequest {
  return fill(question, (_kind, _paper, key) => key);
}

/** The question as the second server is asked it; what that does not hold keeps its old key. */
export function askAfter(question: Question, { pairs }: KeyMapping): PlainRequest {
  const after = new Map(pairs.map(({ kind, paper, before, after: key }) => [`${kind} ${paper} ${before}`, key]));
  const shorten = INSIDE_PAPER.test(question.route) ? lastPart : (key: string): string => key;
  return fill(question, (kind, paper, key) => shorten(after.get(`${kind} ${paper} ${key}`) ?? key));
}

function fill(
  { method, path, headers, body }: Question,
  keyOf: (kind: string, paper: string, key: string) => string,
): PlainRequest {
  return {
    method,
    path: path.replace(MARK, (_mark, kind, paper, key) => encodeURIComponent(keyOf(kind, paper, key))),
    headers,
    body: body?.replace(MARK, (_mark, kind, paper, key) => keyOf(kind, paper, key)),
  };
}

/** How the question is shown in a report, with the keys of the first server. */
export function showQuestion(question: Question): string {
  const { method, path, body } = askBefore(question);
  const shown = body === undefined ? '' : ` ${body.length > 200 ? `${body.slice(0, 200)}…` : body}`;
  return `${method} ${readable(path)}${shown}`;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
