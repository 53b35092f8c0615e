import { parse } from 'yaml';
import { z } from 'zod';
import { QueryHeaderSchema, type QueryHeader } from '../contract/query-header.ts';

export interface QueryFile {
  header: QueryHeader;
  /** The statement without its header. */
  statement: string;
}

/**
 * Reads a named query: a header of YAML in the leading `//` lines, then one statement.
 * @param name the file's name without its ending, which the header has to repeat
 */
export function parseQueryFile(name: string, content: string): QueryFile {
  const lines = content.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const yaml = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const header = QueryHeaderSchema.safeParse(parseHeader(name, yaml.join('\n')));
  if (!header.success) throw new Error(`The header of the query ${name} is wrong:\n${z.prettifyError(header.error)}`);
  if (header.data.name !== name) throw new Error(`The query ${name} calls itself ${header.data.name} in its header.`);
  return { header: header.data, statement: lines.slice(end).join('\n').trim() };
}

function parseHeader(name: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new Error(`The header of the query ${name} is not YAML.`, { cause: error });
  }
}
