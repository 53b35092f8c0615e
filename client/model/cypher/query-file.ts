import { parse, stringify } from 'yaml';
import type { CypherParameters, CypherValue } from '../../../server/contract/cypher-values.ts';
import { COLUMN_TYPES, PARAMETER_NAME, QueryHeaderSchema } from '../../../server/contract/query-header.ts';
import type { ParameterHeader, QueryHeader } from '../../../server/contract/query-header.ts';
import type { KeptColumn, SavedQuery } from './kept.ts';

/** What a query file holds, without the id that the browser knows a query by. */
export type FiledQuery = Omit<SavedQuery, 'id'>;

/**
 * A saved query as a file with the header that named queries have, so that it can become one.
 * @param name what the file is called, without its ending; the header repeats it
 */
export function writeQueryFile(name: string, query: FiledQuery): string {
  const header: QueryHeader = {
    name,
    topic: 'evidence',
    title_en: query.name,
    title_zh: query.name,
    description_en: query.description || query.name,
    description_zh: query.description || query.name,
    parameters: parameterHeaders(query.parameters),
    ...columnHeaders(query.columns),
  };
  // A statement that begins with a comment of its own would be read as more of the header.
  const text = query.text.trim();
  const yaml = stringify(header, { lineWidth: 0 }).trimEnd();
  return `${yaml.replace(/^/gm, '// ').replace(/ +$/gm, '')}\n${text.startsWith('//') ? '\n' : ''}${text}\n`;
}

function parameterHeaders(parameters: CypherParameters): QueryHeader['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => PARAMETER_NAME.test(name))
      .map(([name, value]) => [name, { type: parameterType(value), en: name, zh: name, default: value }]),
  );
}

/** Null stands for a text that was not given. */
function parameterType(value: CypherValue): ParameterHeader['type'] {
  if (value === null || typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'list' : 'map';
}

/** Left out where the query was never run, and where a map would put its columns in another order. */
function columnHeaders(columns: readonly KeptColumn[]): Pick<QueryHeader, 'columns'> {
  if (columns.length === 0 || columns.some(({ name }) => name === '' || /^\d+$/.test(name))) return {};
  const described = columns.map(({ name, type }) => {
    return [name, { type: fileTypeOf(type), en: name, zh: name }] as const;
  });
  return { columns: Object.fromEntries(described) };
}

/** The type that was seen, and null: with other parameters a value may be missing. */
function fileTypeOf(type: string): string {
  const plain = type.replace(/\?$/, '');
  const known = COLUMN_TYPES.find((candidate) => candidate === plain) ?? 'any';
  return known === 'any' ? known : `${known}?`;
}

/** Parameters whose names need backticks: the header of a file has no place for them. */
export function unfiledParameters(parameters: CypherParameters): string[] {
  return Object.keys(parameters).filter((name) => !PARAMETER_NAME.test(name));
}

/** A name as a file and a named query can have it: lower-case words with hyphens between. */
export function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-+$/, '') || 'saved-query';
}

/**
 * Reads a query file; one without a header is named after the file.
 * @throws Error where the header is no header of a query
 */
export function readQueryFile(fileName: string, content: string): FiledQuery {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const yaml = lines.slice(0, Math.max(end, 0)).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = lines.slice(Math.max(end, 0)).join('\n').trim();
  if (!/^name:/m.test(yaml.join('\n'))) {
    const name = fileName.replace(/\.cypher$/i, '') || fileName;
    return { name, description: '', text: content.trim(), parameters: {}, columns: [] };
  }
  const header = QueryHeaderSchema.parse(parse(yaml.join('\n')));
  return {
    name: header.title_en,
    description: header.description_en,
    text,
    parameters: defaultsOf(header),
    columns: Object.entries(header.columns ?? {}).map(([name, { type }]) => ({ name, type })),
  };
}

function defaultsOf({ parameters }: QueryHeader): CypherParameters {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, value] as const);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
