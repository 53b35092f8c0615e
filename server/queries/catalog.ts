import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { NamedQuerySchema, type CypherAnswer, type NamedQuery } from '../contract/cypher.ts';
import type { CypherValue } from '../contract/cypher-values.ts';
import { RequestError } from '../errors.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import type { QueryHeader } from '../contract/query-header.ts';
import { parseQueryFile } from './query-file.ts';
import { parametersSchema, rowSchema } from './query-schemas.ts';

export interface CatalogEntry {
  /** As `GET /api/queries` lists it. */
  query: NamedQuery;
  parameters: z.ZodType<Record<string, CypherValue>>;
  row: z.ZodType<CypherValue[]>;
}

/** The named queries by name, and the app's own reads, which no list shows and nobody else runs. */
export interface Catalog {
  named: ReadonlyMap<string, CatalogEntry>;
  app: ReadonlyMap<string, CatalogEntry>;
}

/**
 * Loads `cypher/queries`: the named queries, and those of the app in its folder `app`.
 * @throws Error that names the file, when a header is wrong
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const [named, app] = await Promise.all([loadFolder(folder), loadFolder(join(folder, 'app'))]);
  return { named, app };
}

/** The named queries as they are listed, by topic and then in the order of their names. */
export function listQueries(catalog: Catalog): NamedQuery[] {
  return [...catalog.named.values()].map(({ query }) => query);
}

async function loadFolder(folder: string): Promise<Map<string, CatalogEntry>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted();
  const entries = await Promise.all(names.map((name) => loadQuery(join(folder, name))));
  return new Map(entries.toSorted(byTopic).map((entry) => [entry.query.name, entry]));
}

async function loadQuery(path: string): Promise<CatalogEntry> {
  const { header, statement } = parseQueryFile(basename(path, '.cypher'), await readFile(path, 'utf8'));
  const parameters = parametersSchema(header);
  return { query: describeQuery(header, statement, parameters), parameters, row: rowSchema(header) };
}

function byTopic({ query: left }: CatalogEntry, { query: right }: CatalogEntry): number {
  const [first, second] = [`${left.topic} ${left.name}`, `${right.topic} ${right.name}`];
  return first < second ? -1 : 1;
}

function describeQuery(header: QueryHeader, text: string, parameters: z.ZodType): NamedQuery {
  const { name, topic, title_zh, title_en, description_en, description_zh, columns } = header;
  return NamedQuerySchema.parse({
    name,
    topic,
    title_zh,
    title_en,
    description: description_en,
    description_zh,
    text,
    parameters: z.toJSONSchema(parameters, { io: 'input' }),
    columns: Object.entries(columns ?? {}).map(([column, { type, en, zh }]) => ({
      name: column,
      type,
      description: en,
      description_zh: zh,
    })),
  });
}

/**
 * Runs a named query and checks its rows against its columns.
 * @throws RequestError UNKNOWN_QUERY, or BAD_REQUEST for parameters; StoreError from the store
 */
export async function runNamedQuery(
  store: GraphStore,
  catalog: Catalog,
  name: string,
  parameters: Record<string, CypherValue>,
  options: Omit<ReadOptions, 'parameters'>,
): Promise<CypherAnswer> {
  return runEntry(store, entryNamed(catalog, name), parameters, options);
}

/** @throws RequestError UNKNOWN_QUERY */
export function entryNamed(catalog: Catalog, name: string): CatalogEntry {
  const entry = catalog.named.get(name);
  if (!entry) throw unknownQuery(name);
  return entry;
}

export async function runEntry(
  store: GraphStore,
  entry: CatalogEntry,
  parameters: Record<string, CypherValue>,
  options: Omit<ReadOptions, 'parameters'>,
): Promise<CypherAnswer> {
  const { query } = entry;
  const accepted = acceptParameters(entry, parameters);
  const begin = performance.now();
  const { columns, rows, truncated } = await store.read(query.text, { ...options, parameters: accepted });
  const elapsedMs = performance.now() - begin;
  refuseOtherColumns(query, columns);
  return {
    columns,
    rows: z.array(entry.row).parse(rows),
    rowCount: rows.length,
    truncated,
    elapsedMs,
    store: store.kind,
    notices: truncated ? [`Only the first ${options.rowLimit} rows are shown.`] : [],
  };
}

function acceptParameters(
  { query, parameters: schema }: CatalogEntry,
  given: Record<string, CypherValue>,
): Record<string, CypherValue> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RequestError('BAD_REQUEST', parameterFault(query.name, given, issue), parameterHint(query));
}

function parameterFault(name: string, given: Record<string, CypherValue>, issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown !== undefined) return `The query ${name} has no parameter ${JSON.stringify(unknown)}.`;
  const parameter = String(issue?.path[0]);
  const value = Object.hasOwn(given, parameter) ? JSON.stringify(given[parameter]) : undefined;
  if (value === undefined) return `The query ${name} needs the parameter ${parameter}.`;
  return `The query ${name} does not accept ${value.slice(0, 80)} as its parameter ${parameter}: ${issue?.message}.`;
}

function parameterHint({ parameters }: NamedQuery): string {
  const properties = z
    .record(z.string(), z.looseObject({ description: z.string() }))
    .parse(parameters.properties ?? {});
  const forms = Object.entries(properties).map(([name, { description }]) => `${name} (${description})`);
  return forms.length > 0 ? `Its parameters are: ${forms.join('; ')}.` : 'It takes no parameters.';
}

function refuseOtherColumns(query: NamedQuery, columns: readonly string[]): void {
  if (query.columns.length === 0) return;
  const expected = query.columns.map(({ name }) => name);
  if (expected.join() !== columns.join()) {
    throw new Error(`The query ${query.name} answered the columns ${columns.join()}, not ${expected.join()}.`);
  }
}

function unknownQuery(name: string): RequestError {
  return new RequestError(
    'UNKNOWN_QUERY',
    `There is no query named ${JSON.stringify(name.slice(0, 80))}.`,
    'GET /api/queries lists them.',
  );
}
