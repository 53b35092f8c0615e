import { z } from 'zod';
import { DepthSchema } from '../../server/contract/cut.ts';
import type { Depth } from '../../server/contract/cut.ts';
import { LanguageSchema } from '../../server/contract/language.ts';
import { PaperIdSchema } from '../../server/contract/ids.ts';
import { MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import type { LinkProblem } from './app-state.ts';
import { LinkEdgeSchema, LinkPassageSchema } from './link-keys.ts';
import { QueryReader } from './query-reader.ts';
import type { RulesSet } from './perspective.ts';
import { idsOf } from './rules.ts';
import type { Parameter } from './url-filters.ts';
import { FILTER_PARAMETERS, filterParameters, readFilters } from './url-filters.ts';
import { questionParameterNames, questionParameters, readQuestions } from './url-questions.ts';
import { EMPTY_SCOPE, HOME, THEMES } from './view-state.ts';
import type { Scope, Selection, ViewState } from './view-state.ts';

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
  depth: 'depth',
  open: 'open',
  chains: 'chains',
  /** Of links made before there were depths. */
  all: 'all',
  maxLength: 'max-length',
  lift: 'lift',
  passage: 'passage',
} as const;

/** Every parameter of a link. @throws Error where two perspectives write the same one */
function parametersOf(rules: RulesSet): ReadonlySet<string> {
  const names = [...Object.values(PARAMETERS), ...Object.values(FILTER_PARAMETERS), ...questionParameterNames(rules)];
  const known = new Set(names);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two parts of the view use the address's parameter ${twice}: rename one.`);
  return known;
}

const MaxLengthSchema = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_LENGTH_LIMIT));

/** The view as the query of an address, without the question mark; empty for the first view. */
export function encodeView(rules: RulesSet, view: ViewState): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | null | false): void => {
    if (value !== null && value !== false) query.append(name, value);
  };
  add(PARAMETERS.paper, view.paper);
  add(PARAMETERS.language, view.language);
  add(PARAMETERS.theme, view.theme);
  add(PARAMETERS.perspective, view.perspective !== HOME && view.perspective);
  add(PARAMETERS.outline, view.outline && 'open');
  for (const [name, value] of selectionParameters(view.selection)) add(name, value);
  add(PARAMETERS.depth, view.depth);
  for (const key of view.openHeadings) add(PARAMETERS.open, key);
  add(PARAMETERS.chains, view.chains && 'all');
  const rest = [
    ...questionParameters(rules, view.questions),
    ...scopeParameters(view.scope),
    ...filterParameters(view.filters),
  ];
  for (const [name, value] of rest) add(name, value);
  add(PARAMETERS.passage, view.passage);
  return queryText(query);
}

/** A query with the colons of its ids as they are: they may stand there, and are easier to read. */
export function queryText(query: URLSearchParams): string {
  return query.toString().replaceAll('%3A', ':');
}

function selectionParameters(selection: Selection | null): [string, string][] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'node':
      return [[PARAMETERS.node, selection.key]];
    case 'edge':
      return [[PARAMETERS.edge, selection.key]];
    case 'arrow':
      return [
        [PARAMETERS.between, selection.source],
        [PARAMETERS.between, selection.target],
      ];
  }
}

function scopeParameters({ maxLength, lift }: Scope): Parameter[] {
  return [
    [PARAMETERS.maxLength, maxLength !== EMPTY_SCOPE.maxLength && String(maxLength)],
    [PARAMETERS.lift, !lift && 'off'],
  ];
}

/**
 * The view that a query holds. What cannot be read is left as in the first view and reported, so that a link that was
 * cut short or made elsewhere still opens.
 */
export function decodeView(rules: RulesSet, search: string): { view: ViewState; problems: LinkProblem[] } {
  const reader = new QueryReader(new URLSearchParams(search));
  const view: ViewState = {
    paper: reader.one(PARAMETERS.paper, PaperIdSchema, null),
    language: reader.one(PARAMETERS.language, LanguageSchema, null),
    theme: reader.one(PARAMETERS.theme, z.enum(THEMES), null),
    perspective: reader.one(PARAMETERS.perspective, z.enum(idsOf(rules)), HOME),
    outline: reader.flag(PARAMETERS.outline, 'open'),
    selection: readSelection(reader),
    depth: readDepth(reader),
    openHeadings: reader.nodes(PARAMETERS.open),
    chains: reader.flag(PARAMETERS.chains, 'all'),
    filters: readFilters(reader),
    scope: readScope(reader),
    questions: readQuestions(rules, reader),
    passage: reader.one(PARAMETERS.passage, LinkPassageSchema, null),
  };
  return { view, problems: [...reader.problems, ...reader.unknown(parametersOf(rules))] };
}

function readSelection(reader: QueryReader): Selection | null {
  const node = reader.node(PARAMETERS.node);
  const edge = reader.one(PARAMETERS.edge, LinkEdgeSchema, null);
  const between = reader.pair(PARAMETERS.between);
  if (node !== null) return { kind: 'node', key: node };
  if (edge !== null) return { kind: 'edge', key: edge };
  return between === null ? null : { kind: 'arrow', source: between[0], target: between[1] };
}

function readDepth(reader: QueryReader): Depth | null {
  const showsAll = reader.flag(PARAMETERS.all, 'shown');
  return reader.one(PARAMETERS.depth, DepthSchema, showsAll ? 'everything' : null);
}

function readScope(reader: QueryReader): Scope {
  return {
    maxLength: reader.one(PARAMETERS.maxLength, MaxLengthSchema, EMPTY_SCOPE.maxLength),
    lift: !reader.flag(PARAMETERS.lift, 'off'),
  };
}
