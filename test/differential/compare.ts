import * as fc from 'fast-check';
import type { CypherValue } from '../../server/contract/cypher-values.ts';
import { StoreError, type GraphStore, type ReadResult } from '../../server/store/graph-store.ts';
import { translateStatement } from '../../server/store/embedded/dialect/translate.ts';
import { readPropertyTypes } from '../../server/store/embedded/property-types.ts';
import { parseQuery } from '../../server/store/guard/syntax-tree.ts';
import { typeOfValue, type ValueType } from '../../server/store/value-type.ts';
import type { KnownGraph } from './graphs.ts';
import { QueryWriter, type WrittenQuery } from './query-writer.ts';

/**
 * What came of one query. `noticed`: another answer than Neo4j's, and the answer says why that may be. `alone`: Neo4j fails while it
 * runs, as its reverse() does on a list that is a property. `invalid`: neither answers, or it is no query for Neo4j.
 */
export type Outcome = 'agree' | 'refused' | 'noticed' | 'differ' | 'alone' | 'invalid';

export interface Trial {
  outcome: Outcome;
  query: WrittenQuery;
  /** The engine's statement, or why the query was refused. */
  asked: string;
  embedded: string;
  neo4j: string;
}

/** So many queries over a graph, the same for the same seed. */
export function writeQueries(graph: KnownGraph, seed: number, count: number): WrittenQuery[] {
  const written = fc.gen().map((choose) => {
    const below = (limit: number): number => choose(fc.nat, { max: limit - 1 });
    return new QueryWriter(graph.notes, below).write();
  });
  return fc.sample(written, { seed, numRuns: count });
}

export interface BothStores {
  embedded: GraphStore;
  neo4j: GraphStore;
}

const AT_ONCE = 2;

/** Loads a graph into both stores and asks both every query. */
export async function tryQueries(
  stores: BothStores,
  graph: KnownGraph,
  queries: readonly WrittenQuery[],
): Promise<Trial[]> {
  await Promise.all([stores.embedded.load(graph.content), stores.neo4j.load(graph.content)]);
  const propertyTypes = await readPropertyTypes(stores.embedded);
  const trials: Trial[] = [];
  // Neo4j plans a query on one processor, for longer than it takes to answer it.
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const some = queries.slice(at, at + AT_ONCE);
    trials.push(...(await Promise.all(some.map((query) => tryQuery(stores, propertyTypes, query)))));
  }
  return trials;
}

const READ = { lane: 'user', rowLimit: 100_000, timeoutMs: 20_000 } as const;

async function tryQuery(
  stores: BothStores,
  propertyTypes: Record<string, ValueType>,
  query: WrittenQuery,
): Promise<Trial> {
  const parameters = Object.fromEntries(
    Object.entries(query.parameters).map(([name, value]) => [name, typeOfValue(value)]),
  );
  const names = { labels: [], relationshipTypes: [], propertyKeys: [] };
  const [statement] = parseQuery(query.text).statements;
  if (!statement) throw new Error(`no statement in ${query.text}`);
  const outcome = translateStatement({ query: query.text, parameters, names, propertyTypes }, statement);
  const right = await read(stores.neo4j, query.text, query);
  if (outcome.kind === 'refusal') {
    const came = right instanceof StoreError ? 'invalid' : 'refused';
    return { outcome: came, query, asked: outcome.refusal.message, embedded: '', neo4j: describe(right, query) };
  }
  const ours = await read(stores.embedded, outcome.statement, query);
  const asked = `${outcome.statement}${outcome.notices.map((notice) => `\n  notice: ${notice}`).join('')}`;
  const trial = { query, asked, embedded: describe(ours, query), neo4j: describe(right, query) };
  return { ...trial, outcome: judge(ours, right, trial, outcome.notices) };
}

async function read(
  store: GraphStore,
  statement: string,
  { parameters }: WrittenQuery,
): Promise<ReadResult | StoreError> {
  try {
    return await store.read(statement, { ...READ, parameters });
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

function judge(
  ours: ReadResult | StoreError,
  right: ReadResult | StoreError,
  { embedded, neo4j }: { embedded: string; neo4j: string },
  notices: readonly string[],
): Outcome {
  if (right instanceof StoreError) {
    return right.code !== 'QUERY_FAILED' || ours instanceof StoreError ? 'invalid' : 'alone';
  }
  // What the engine itself does not understand is answered with 422.
  if (ours instanceof StoreError) return ours.code === 'SYNTAX_ERROR' ? 'refused' : 'differ';
  if (embedded === neo4j) return 'agree';
  return notices.length > 0 ? 'noticed' : 'differ';
}

function describe(answer: ReadResult | StoreError, { isOrdered }: WrittenQuery): string {
  if (answer instanceof StoreError) return `${answer.code} ${answer.message}`;
  const rows = answer.rows.map((row) => JSON.stringify(row.map(plain)));
  return (isOrdered ? rows : rows.toSorted()).join('\n');
}

const DIGITS = 12;

/** A value without what may differ for good reasons: the order of a map's keys, and the last digits of a fraction. */
function plain(value: CypherValue): CypherValue {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = Object.entries(value).map(([key, item]): [string, CypherValue] => [key, plain(item)]);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

export function countOutcomes(trials: readonly Trial[]): Record<Outcome, number> {
  const counts = { agree: 0, refused: 0, noticed: 0, differ: 0, alone: 0, invalid: 0 };
  for (const { outcome } of trials) counts[outcome] += 1;
  return counts;
}
