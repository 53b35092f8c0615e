import { z } from 'zod';
import { canonical } from '../canonical.ts';
import { CypherParametersSchema } from '../../../server/contract/cypher-values.ts';
import type { CypherAnswer } from '../../../server/contract/cypher.ts';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';

const ColumnSchema = z.object({ name: z.string(), type: z.string() });
export type KeptColumn = z.infer<typeof ColumnSchema>;

/** A statement with what it was given. */
export const KeptStatementSchema = z.object({ text: z.string().max(100_000), parameters: CypherParametersSchema });
export type KeptStatement = z.infer<typeof KeptStatementSchema>;

export const SavedQuerySchema = KeptStatementSchema.extend({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  description: z.string().max(2000),
  /** What it last answered with; empty where it was never run. */
  columns: z.array(ColumnSchema),
});
export type SavedQuery = z.infer<typeof SavedQuerySchema>;

export const PastRunSchema = KeptStatementSchema.extend({ at: z.number(), rows: z.int().nullable() });
export type PastRun = z.infer<typeof PastRunSchema>;

export const MOST_SAVED = 500;

/** The same for the same statement with the same parameters. */
export function statementId({ text, parameters }: KeptStatement): string {
  return canonical([text, parameters]);
}

/** The saved queries with one more, or with one changed, by its id. */
export function withSaved(saved: readonly SavedQuery[], query: SavedQuery): SavedQuery[] {
  const isThere = saved.some(({ id }) => id === query.id);
  return isThere
    ? saved.map((known) => (known.id === query.id ? query : known))
    : [query, ...saved].slice(0, MOST_SAVED);
}

/** The name, or the name with the first number behind it that no other query has. */
export function freeName(saved: readonly Pick<SavedQuery, 'name'>[], wanted: string): string {
  const taken = new Set(saved.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted} ${number}`)) return `${wanted} ${number}`;
}

/** Types of an answer's columns by what is in its rows, as the header of a query file names them. */
export function columnsOf({ columns, rows }: Pick<CypherAnswer, 'columns' | 'rows'>): KeptColumn[] {
  return columns.map((name, index) => ({ name, type: typeOfColumn(rows.map((row) => row[index] ?? null)) }));
}

function typeOfColumn(values: readonly CypherValue[]): string {
  const present = values.filter((value) => value !== null);
  const types = [...new Set(present.map(typeOfCell))];
  return `${joined(types)}${present.length < values.length ? '?' : ''}`;
}

function joined(types: readonly string[]): string {
  if (types.length === 0) return 'string';
  if (types.length === 1) return types[0] ?? '';
  return types.every((type) => type === 'integer' || type === 'number') ? 'number' : 'any';
}

function typeOfCell(value: CypherValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (Array.isArray(value)) {
    const type = joined([...new Set(value.map(typeOfCell))]);
    return ['string', 'integer', 'number'].includes(type) ? `${type}[]` : 'any';
  }
  return typeof value === 'object' ? 'any' : typeof value;
}

/** The saved queries or runs in which every word that is sought stands. */
export function seek<T extends KeptStatement & { name?: string; description?: string }>(
  kept: readonly T[],
  sought: string,
): T[] {
  const words = sought.toLowerCase().split(/\s+/u).filter(Boolean);
  return kept.filter(({ name = '', description = '', text, parameters }) => {
    const all = `${name}\n${description}\n${text}\n${JSON.stringify(parameters)}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** An id for a query that is saved now; `crypto.randomUUID` is missing where the page is not served securely. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
