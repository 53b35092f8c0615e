import { z } from 'zod';
import { EdgeKeySchema, NodeKeySchema, PaperIdSchema, PassageIdSchema } from '../../server/contract/ids.ts';
import { MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import type { LinkProblem } from './app-state.ts';
import { EMPTY_TRACE, EMPTY_VIEW, LANGUAGES, PERSPECTIVES, THEMES } from './view-state.ts';
import type { Selection, TraceQuestion, ViewState } from './view-state.ts';

/** Names of the query's parameters, in the order in which they are written. */
const PARAMETERS = {
  paper: 'paper',
  language: 'lang',
  theme: 'theme',
  perspective: 'view',
  outline: 'outline',
  node: 'node',
  edge: 'edge',
  between: 'between',
  open: 'open',
  all: 'all',
  from: 'trace-from',
  to: 'trace-to',
  maxLength: 'max-length',
  lift: 'lift',
  status: 'status',
  path: 'path',
  passage: 'passage',
  translation: 'translation',
} as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(PARAMETERS));

/** What messengers and counters hang onto a link; it says nothing of the view. */
const NOISE = /^(?:utm_.*|fbclid|gclid|from|isappinstalled|scene|clicktime|enterid)$/;

const PathIdSchema = z.string().regex(/^[0-9a-z]{1,7}$/);
const MaxLengthSchema = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_LENGTH_LIMIT));

/** The view as the query of an address, without the question mark; empty for the first view. */
export function encodeView(view: ViewState): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | null | false): void => {
    if (value !== null && value !== false) query.append(name, value);
  };
  add(PARAMETERS.paper, view.paper);
  add(PARAMETERS.language, view.language);
  add(PARAMETERS.theme, view.theme);
  add(PARAMETERS.perspective, view.perspective !== EMPTY_VIEW.perspective && view.perspective);
  add(PARAMETERS.outline, view.outline && 'open');
  for (const [name, value] of selectionParameters(view.selection)) add(name, value);
  for (const key of view.openBundles) add(PARAMETERS.open, key);
  add(PARAMETERS.all, view.showAll && 'shown');
  for (const [name, value] of traceParameters(view.trace)) add(name, value);
  add(PARAMETERS.passage, view.passage);
  add(PARAMETERS.translation, view.translation && 'shown');
  return query.toString();
}

function selectionParameters(selection: Selection | null): [string, string][] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'node':
      return [[PARAMETERS.node, selection.key]];
    case 'edge':
      return [[PARAMETERS.edge, selection.key]];
    case 'bundle-edge':
      return [
        [PARAMETERS.between, selection.source],
        [PARAMETERS.between, selection.target],
      ];
  }
}

function traceParameters(trace: TraceQuestion): [string, string | null | false][] {
  return [
    [PARAMETERS.from, trace.from],
    [PARAMETERS.to, trace.to],
    [PARAMETERS.maxLength, trace.maxLength !== EMPTY_TRACE.maxLength && String(trace.maxLength)],
    [PARAMETERS.lift, !trace.lift && 'off'],
    [PARAMETERS.status, trace.statedOnly && 'stated'],
    [PARAMETERS.path, trace.pinned],
  ];
}

/**
 * The view that a query holds. What cannot be read is left as in the first view and reported, so that a link that was
 * cut short or made elsewhere still opens.
 */
export function decodeView(search: string): { view: ViewState; problems: LinkProblem[] } {
  const reader = new QueryReader(new URLSearchParams(search));
  const view: ViewState = {
    paper: reader.one(PARAMETERS.paper, PaperIdSchema, null),
    language: reader.one(PARAMETERS.language, z.enum(LANGUAGES), null),
    theme: reader.one(PARAMETERS.theme, z.enum(THEMES), null),
    perspective: reader.one(PARAMETERS.perspective, z.enum(PERSPECTIVES), EMPTY_VIEW.perspective),
    outline: reader.flag(PARAMETERS.outline, 'open'),
    selection: readSelection(reader),
    openBundles: reader.list(PARAMETERS.open),
    showAll: reader.flag(PARAMETERS.all, 'shown'),
    trace: readTrace(reader),
    passage: reader.one(PARAMETERS.passage, PassageIdSchema, null),
    translation: reader.flag(PARAMETERS.translation, 'shown'),
  };
  return { view, problems: [...reader.problems, ...reader.unknown()] };
}

function readSelection(reader: QueryReader): Selection | null {
  const node = reader.one(PARAMETERS.node, NodeKeySchema, null);
  const edge = reader.one(PARAMETERS.edge, EdgeKeySchema, null);
  const between = reader.pair(PARAMETERS.between);
  if (node !== null) return { kind: 'node', key: node };
  if (edge !== null) return { kind: 'edge', key: edge };
  return between === null ? null : { kind: 'bundle-edge', source: between[0], target: between[1] };
}

function readTrace(reader: QueryReader): TraceQuestion {
  return {
    from: reader.one(PARAMETERS.from, NodeKeySchema, null),
    to: reader.one(PARAMETERS.to, NodeKeySchema, null),
    maxLength: reader.one(PARAMETERS.maxLength, MaxLengthSchema, EMPTY_TRACE.maxLength),
    lift: !reader.flag(PARAMETERS.lift, 'off'),
    statedOnly: reader.flag(PARAMETERS.status, 'stated'),
    pinned: reader.one(PARAMETERS.path, PathIdSchema, null),
  };
}

class QueryReader {
  readonly problems: LinkProblem[] = [];
  readonly #query: URLSearchParams;

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  one<S extends z.ZodType, F>(parameter: string, schema: S, fallback: F): z.output<S> | F {
    const value = this.#query.get(parameter);
    if (value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    this.problems.push({ parameter, value });
    return fallback;
  }

  flag<W extends string>(parameter: string, word: W): boolean {
    return this.one(parameter, z.literal(word), null) === word;
  }

  /** The readable ones, each once. */
  list(parameter: string) {
    const keys = this.#query.getAll(parameter).flatMap((value) => {
      const parsed = NodeKeySchema.safeParse(value);
      if (parsed.success) return [parsed.data];
      this.problems.push({ parameter, value });
      return [];
    });
    return [...new Set(keys)];
  }

  pair(parameter: string) {
    const keys = this.list(parameter);
    const [first, second] = keys;
    if (first === undefined) return null;
    if (second !== undefined && keys.length === 2) return [first, second] as const;
    this.problems.push({ parameter, value: keys.join(', ') });
    return null;
  }

  unknown(): LinkProblem[] {
    const names = new Set(this.#query.keys());
    return [...names]
      .filter((name) => !KNOWN.has(name) && !NOISE.test(name))
      .map((parameter) => ({ parameter, value: null }));
  }
}
