import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { CypherAnswer } from '../contract/cypher.ts';
import { CypherParametersSchema, type CypherParameters, type CypherValue } from '../contract/cypher-values.ts';
import { writeAnswerCsv } from '../export/answer-csv.ts';
import { namedParameters } from '../library/find-named.ts';
import { entryNamed, listQueries, runEntry } from '../queries/catalog.ts';
import { note, print } from './output.ts';
import { toPlanText } from './plan-text.ts';
import { inSession, type Session } from './session.ts';
import { toTable } from './table.ts';
import { UsageError } from './usage.ts';

const WRITERS: Readonly<Record<string, (answer: CypherAnswer) => string>> = {
  table: (answer) => [...(answer.plan ? [toPlanText(answer.plan)] : []), toTable(answer)].join('\n'),
  csv: writeAnswerCsv,
  json: (answer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/** `causeway query` */
export async function query(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      param: { type: 'string', short: 'p', multiple: true, default: [] },
      name: { type: 'string' },
      list: { type: 'boolean', default: false },
      format: { type: 'string', default: 'table' },
    },
  });
  const write = WRITERS[values.format];
  if (!write) throw new UsageError(`There is no format ${values.format}. Formats: ${Object.keys(WRITERS).join(', ')}.`);
  if (positionals.length > 1) throw new UsageError('There is more than one query; put it in quotation marks.');
  if (values.list) return inSession(list);
  const parameters = readParameters(values.param);
  const statement = values.name === undefined ? await readStatement(positionals[0]) : null;
  const answer = await inSession((session) =>
    statement === null ? runNamed(session, values.name ?? '', parameters) : runOwn(session, statement, parameters),
  );
  await print(write(answer));
  for (const notice of answer.notices) note(notice);
  if (values.format === 'table')
    note(
      `${answer.rowCount} ${answer.rowCount === 1 ? 'row' : 'rows'}, ${Math.round(answer.elapsedMs)} ms, ${answer.store}`,
    );
  return 0;
}

async function list({ catalog }: Session): Promise<number> {
  const rows = listQueries(catalog).map(({ name, title_en, parameters }) => [
    name,
    title_en,
    Object.keys(parameters.properties ?? {}).join(', '),
  ]);
  await print(toTable({ columns: ['name', 'question', 'parameters'], rows }));
  return 0;
}

async function runNamed(
  { store, catalog, library, settings }: Session,
  name: string,
  parameters: CypherParameters,
): Promise<CypherAnswer> {
  const { rowLimit, queryTimeoutMs: timeoutMs } = settings;
  const entry = entryNamed(catalog, name);
  const named = await namedParameters(library.current, entry.query, parameters);
  return runEntry(store, entry, named, { lane: 'named', rowLimit, timeoutMs });
}

function runOwn({ cypher, settings }: Session, statement: string, parameters: CypherParameters): Promise<CypherAnswer> {
  const { rowLimit, queryTimeoutMs: timeoutMs } = settings;
  return cypher.run({ query: statement, parameters }, { rowLimit, timeoutMs });
}

async function readStatement(given: string | undefined): Promise<string> {
  if (given !== undefined && given !== '-') return given;
  if (given === undefined && process.stdin.isTTY) throw new UsageError('There is no query.');
  return text(process.stdin);
}

function readParameters(given: readonly string[]): CypherParameters {
  return CypherParametersSchema.parse(Object.fromEntries(given.map(readParameter)));
}

function readParameter(given: string): [name: string, value: CypherValue] {
  const equals = given.indexOf('=');
  if (equals < 1) throw new UsageError(`A parameter is written NAME=VALUE, and not ${given}.`);
  return [given.slice(0, equals), readValue(given.slice(equals + 1))];
}

function readValue(text: string): CypherValue {
  try {
    return JSON.parse(text) as CypherValue;
  } catch {
    return text;
  }
}
