import { z } from 'zod';
import { ConfidenceSchema, NodeTypeSchema, StatusSchema } from '../../server/contract/graph.ts';
import type { Polarity } from '../../server/contract/graph.ts';
import { DirectionSchema } from '../../server/contract/reasoning.ts';
import type { Filters } from './filters.ts';
import { NO_FILTERS } from './filters.ts';
import { LinkEdgeSchema, LinkNodeSchema, LinkSectionSchema } from './link-keys.ts';
import { COVERAGE_SHOWS, CYPHER_ROOMS, EMPTY_QUESTIONS, LEVER_ORDERS, SAMPLE_COUNTS } from './questions.ts';
import type { Change, CypherDraft, Questions } from './questions.ts';
import type { QueryReader } from './query-reader.ts';

/** Names of the parameters that hold what the perspectives are asked and what is filtered. */
export const QUESTION_PARAMETERS = {
  from: 'trace-from',
  to: 'trace-to',
  avoid: 'avoid',
  require: 'require',
  path: 'path',
  reachFrom: 'reach-from',
  reach: 'reach',
  targets: 'policies-for',
  openSigns: 'open-signs',
  order: 'order',
  loop: 'loop',
  row: 'row',
  column: 'column',
  rowsBy: 'rows-by',
  columnsBy: 'columns-by',
  openRows: 'open-row',
  openColumns: 'open-column',
  show: 'show',
  change: 'change',
  weightings: 'weightings',
  left: 'left',
  right: 'right',
  room: 'desk',
  query: 'query',
  text: 'cypher',
  parameters: 'parameters',
  withoutType: 'without',
  withoutSign: 'without-sign',
  section: 'section',
  status: 'status',
  confidence: 'confidence',
  hide: 'hide',
  onlyNode: 'only',
  onlyEdge: 'only-edge',
} as const;

const P = QUESTION_PARAMETERS;
export type Parameter = [name: string, value: string | null | false];

const StatementSchema = z.string().max(100_000);
const QueryNameSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
const PathIdSchema = z.string().regex(/^[0-9a-z]{1,7}$/);
const SIGN_WORDS = { plus: '+', minus: '-', unknown: '?' } as const;
const SignWordSchema = z.enum(['plus', 'minus', 'unknown']).transform((word) => SIGN_WORDS[word]);
const ConfidenceTextSchema = z
  .string()
  .regex(/^(?:1|0\.\d)$/)
  .transform(Number)
  .pipe(ConfidenceSchema);
const SampleCountSchema = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.literal(SAMPLE_COUNTS));
const ChangeSchema = z
  .string()
  .regex(/:-?(?:1|0(?:\.[1-9])?)$/)
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return { key: text.slice(0, colon), value: Number(text.slice(colon + 1)) + 0 };
  })
  .pipe(z.object({ key: LinkNodeSchema, value: z.number() }));

function many(name: string, values: readonly string[]): Parameter[] {
  return values.map((value) => [name, value]);
}

function unless<T extends string>(value: T, usual: T): T | false {
  return value !== usual && value;
}

export function questionParameters(view: Questions): Parameter[] {
  const { trace, reach, coverage } = view;
  return [
    [P.from, trace.from],
    [P.to, trace.to],
    ...many(P.avoid, trace.avoid),
    ...many(P.require, trace.require),
    [P.path, trace.pinned],
    [P.reachFrom, reach.from],
    [P.reach, unless(reach.direction, EMPTY_QUESTIONS.reach.direction)],
    ...many(P.targets, view.policies.targets),
    [P.openSigns, view.policies.allowUnknown && 'count'],
    [P.order, unless(view.levers.order, EMPTY_QUESTIONS.levers.order)],
    [P.loop, view.loops.held],
    [P.row, coverage.row],
    [P.column, coverage.column],
    [P.rowsBy, coverage.rowsBy],
    [P.columnsBy, coverage.columnsBy],
    ...many(P.openRows, coverage.openRows),
    ...many(P.openColumns, coverage.openColumns),
    [P.show, unless(coverage.show, EMPTY_QUESTIONS.coverage.show)],
    ...many(
      P.change,
      view.whatIf.changes.map(({ key, value }) => `${key}:${value}`),
    ),
    [P.weightings, unless(String(view.whatIf.samples), String(EMPTY_QUESTIONS.whatIf.samples))],
    [P.left, view.compare.left],
    [P.right, view.compare.right],
    ...cypherParameters(view.cypher),
  ];
}

/** Characters of an address that a statement and its parameters may take up together. */
const LONGEST_STATEMENT = 8000;

/** Whether a link can hold the statement; one that is too long for servers on the way is left out of it. */
export function fitsLink({ text, parameters }: Pick<CypherDraft, 'text' | 'parameters'>): boolean {
  return new URLSearchParams({ text, parameters }).toString().length <= LONGEST_STATEMENT;
}

function cypherParameters(cypher: CypherDraft): Parameter[] {
  const { room, query, text, parameters } = cypher;
  const isHeld = fitsLink(cypher);
  return [
    [P.room, unless(room, EMPTY_QUESTIONS.cypher.room)],
    [P.query, query],
    [P.text, isHeld && text !== '' && text],
    [P.parameters, isHeld && parameters !== '' && parameters],
  ];
}

export function filterParameters(filters: Filters): Parameter[] {
  return [
    ...many(P.withoutType, filters.withoutTypes),
    ...many(P.withoutSign, filters.withoutSigns.map(signWordOf)),
    ...many(P.section, filters.sections),
    [P.status, filters.status],
    [P.confidence, filters.confidence === null ? null : String(filters.confidence)],
    ...many(P.hide, filters.hidden),
    ...many(P.onlyNode, filters.onlyNodes),
    ...many(P.onlyEdge, filters.onlyEdges),
  ];
}

function signWordOf(sign: Polarity): string {
  return Object.entries(SIGN_WORDS).find(([, value]) => value === sign)?.[0] ?? sign;
}

export function readQuestions(reader: QueryReader): Questions {
  return {
    trace: {
      from: reader.node(P.from),
      to: reader.node(P.to),
      avoid: reader.nodes(P.avoid),
      require: reader.nodes(P.require),
      pinned: reader.one(P.path, PathIdSchema, null),
    },
    reach: {
      from: reader.node(P.reachFrom),
      direction: reader.one(P.reach, DirectionSchema, EMPTY_QUESTIONS.reach.direction),
    },
    policies: { targets: reader.nodes(P.targets), allowUnknown: reader.flag(P.openSigns, 'count') },
    levers: { order: reader.one(P.order, z.enum(LEVER_ORDERS), EMPTY_QUESTIONS.levers.order) },
    loops: { held: reader.one(P.loop, PathIdSchema, null) },
    coverage: {
      row: reader.node(P.row),
      column: reader.node(P.column),
      rowsBy: reader.node(P.rowsBy),
      columnsBy: reader.node(P.columnsBy),
      openRows: reader.nodes(P.openRows),
      openColumns: reader.nodes(P.openColumns),
      show: reader.one(P.show, z.enum(COVERAGE_SHOWS), EMPTY_QUESTIONS.coverage.show),
    },
    whatIf: {
      changes: eachOnce(reader.all(P.change, ChangeSchema)),
      samples: reader.one(P.weightings, SampleCountSchema, EMPTY_QUESTIONS.whatIf.samples),
    },
    compare: { left: reader.node(P.left), right: reader.node(P.right) },
    cypher: {
      room: reader.one(P.room, z.enum(CYPHER_ROOMS), EMPTY_QUESTIONS.cypher.room),
      text: reader.one(P.text, StatementSchema, EMPTY_QUESTIONS.cypher.text),
      parameters: reader.one(P.parameters, StatementSchema, EMPTY_QUESTIONS.cypher.parameters),
      query: reader.one(P.query, QueryNameSchema, null),
    },
  };
}

/** The last word on each node counts. */
function eachOnce(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.key, change])).values()];
}

export function readFilters(reader: QueryReader): Filters {
  return {
    withoutTypes: reader.set(P.withoutType, NodeTypeSchema),
    withoutSigns: reader.set(P.withoutSign, SignWordSchema),
    sections: reader.set(P.section, LinkSectionSchema),
    status: reader.one(P.status, StatusSchema, NO_FILTERS.status),
    confidence: reader.one(P.confidence, ConfidenceTextSchema, NO_FILTERS.confidence),
    hidden: reader.nodes(P.hide),
    onlyNodes: reader.nodes(P.onlyNode),
    onlyEdges: reader.set(P.onlyEdge, LinkEdgeSchema),
  };
}
