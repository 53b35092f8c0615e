import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { StoreError } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import type { Limit } from './limit.ts';
import { STAGED_PREFIX } from './staged-labels.ts';

/** Changes constraints and indexes, the markers among them, all or nothing. */
export async function changeSchema(connection: Connection, limit: Limit, ...statements: string[]): Promise<void> {
  const change = async (transaction: ManagedTransaction): Promise<void> => {
    for (const statement of statements) await transaction.run(statement);
  };
  await connection.inSession('WRITE', limit, (session) =>
    session.executeWrite(change, { timeout: limit.remainingMs() }),
  );
}

const STATEMENT = /^CREATE (CONSTRAINT|INDEX) (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\)/;
const STAGED_NAME = 'causeway_staged_';
const OWN_NAME = 'causeway_';

/** The name that a statement of the schema gives. */
function nameOf(statement: string): string | undefined {
  return STATEMENT.exec(statement)?.[2];
}

/**
 * The same constraint or index for nodes that are staged, so that what the real one would refuse is refused before the
 * graph that is there goes.
 * @throws StoreError LOAD_FAILED for a statement of another form
 */
export function stagedStatement(statement: string): string {
  if (!STATEMENT.test(statement)) throw new StoreError('LOAD_FAILED', `A large graph cannot have: ${statement}`, FORM);
  return statement.replace(
    STATEMENT,
    (_text, kind: string, name: string, variable: string, label: string) =>
      `CREATE ${kind} ${STAGED_NAME}${name} IF NOT EXISTS FOR (${variable}:${STAGED_PREFIX}${label})`,
  );
}

const FORM = 'Write each as CREATE CONSTRAINT or INDEX name IF NOT EXISTS FOR (n:Label) ….';
const EntrySchema = z.tuple([z.enum(['CONSTRAINT', 'INDEX']), z.string().regex(/^\w+$/)]);
const CONSTRAINTS = "SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT' AS kind, name";
const INDEXES = `SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
  RETURN 'INDEX' AS kind, name`;

async function dropWhere(connection: Connection, limit: Limit, isGone: (name: string) => boolean): Promise<void> {
  const entries = await connection.inSession('READ', limit, async (session) => {
    const shown = [await session.run(CONSTRAINTS), await session.run(INDEXES)];
    return shown.flatMap(({ records }) => records.map((record) => [...record.values()] as unknown[]));
  });
  const gone = entries.filter(([, name]) => isGone(String(name))).map((entry) => EntrySchema.parse(entry));
  await changeSchema(connection, limit, ...gone.map(([kind, name]) => `DROP ${kind} \`${name}\` IF EXISTS`));
}

/** Drops the constraints and indexes that only another revision had: one may stand in the way of a new one. Makes those of this one. */
export async function replaceSchema(connection: Connection, limit: Limit, schema: readonly string[]): Promise<void> {
  const names = new Set(schema.map(nameOf));
  await dropWhere(connection, limit, (name) => !name.startsWith(OWN_NAME) && !names.has(name));
  await changeSchema(connection, limit, ...schema);
}

export async function dropStagedSchema(connection: Connection, limit: Limit): Promise<void> {
  await dropWhere(connection, limit, (name) => name.startsWith(STAGED_NAME));
}
