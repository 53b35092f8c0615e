import { CypherParametersSchema } from '../../../server/contract/cypher-values.ts';
import type { CypherParameters, CypherValue } from '../../../server/contract/cypher-values.ts';

/** What a parameter is typed in as. A node goes out as its key. */
export const FIELD_KINDS = ['text', 'number', 'boolean', 'list', 'json', 'node'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export type ReadField = { ok: true; value: CypherValue } | { ok: false; problem: FieldProblem };
export type FieldProblem = 'missing' | 'number' | 'list' | 'json' | 'inexact';

/** The parameters that a link or a kept query holds; null where the text is no JSON object. */
export function readParameters(text: string): CypherParameters | null {
  if (text.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return isParameters(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** What was read is kept as it is: the schema's own copy of a map leaves out a key `__proto__`. */
function isParameters(value: unknown): value is CypherParameters {
  return CypherParametersSchema.safeParse(value).success;
}

export function writeParameters(parameters: CypherParameters): string {
  return Object.keys(parameters).length === 0 ? '' : JSON.stringify(parameters);
}

/** The kind of field that a value is shown in; `isNode` tells keys of nodes from other texts. */
export function fieldKindOf(value: CypherValue | undefined, isNode: (key: string) => boolean): FieldKind {
  if (typeof value === 'string') return isNode(value) ? 'node' : 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'list';
  return value === undefined ? 'text' : 'json';
}

/** A value as its field shows it: a list of plain words one a line, anything deeper as JSON. */
export function fieldText(kind: FieldKind, value: CypherValue | undefined): string {
  if (value === undefined) return '';
  if (kind === 'list' && Array.isArray(value) && value.every(isPlainWord)) return value.join('\n');
  return typeof value === 'string' && kind !== 'json' ? value : JSON.stringify(value);
}

function isPlainWord(item: CypherValue): item is string {
  return (
    typeof item === 'string' && item !== '' && item === item.trim() && !item.includes('\n') && !item.startsWith('[')
  );
}

/** The value that a field's text stands for. */
export function readField(kind: FieldKind, text: string): ReadField {
  switch (kind) {
    case 'text':
    case 'node':
      return text === '' ? { ok: false, problem: 'missing' } : { ok: true, value: text };
    case 'boolean':
      return { ok: true, value: text === 'true' };
    case 'number':
      return readNumber(text.trim());
    case 'list':
      return readList(text.trim());
    case 'json':
      return readJson(text);
  }
}

function readNumber(text: string): ReadField {
  if (text === '') return { ok: false, problem: 'missing' };
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return { ok: false, problem: 'number' };
  const value = Number(text);
  if (!Number.isFinite(value)) return { ok: false, problem: 'number' };
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? { ok: false, problem: 'inexact' }
    : { ok: true, value };
}

/** JSON where it begins like it, else one item a line. */
function readList(text: string): ReadField {
  if (!text.startsWith('[')) {
    return { ok: true, value: text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])) };
  }
  const read = readJson(text);
  return read.ok && Array.isArray(read.value) ? read : { ok: false, problem: 'list' };
}

function readJson(text: string): ReadField {
  if (text.trim() === '') return { ok: false, problem: 'missing' };
  const read = readParameters(`{"value":${text}}`);
  if (read === null || Object.keys(read).length !== 1 || read.value === undefined)
    return { ok: false, problem: 'json' };
  return { ok: true, value: read.value };
}
