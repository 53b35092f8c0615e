import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import type { CypherParameters } from '../../contract/cypher-values.ts';
import { splitPlanned } from '../plan.ts';
import { StoreError, type ReadResult } from '../graph-store.ts';
import type { Limit } from './limit.ts';
import { toDriverParameters } from './parameters.ts';
import { toPlan } from './plan.ts';
import { Survey } from './survey.ts';
import { toWireValue } from './values.ts';

export interface Statement {
  text: string;
  parameters: CypherParameters;
  rowLimit: number;
}

const METADATA = { program: 'causeway' };

const END_KEYS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS own, n.uid AS key';
const EndKeySchema = z.tuple([z.string(), z.string()]);

/**
 * Runs one statement and takes its first rows; the server is told to leave the rest.
 * @throws StoreError for what cannot be sent either way; what the driver throws
 */
export async function runStatement(session: Session, statement: Statement, limit: Limit): Promise<ReadResult> {
  if (statement.text.trim() === '') throw nothingError();
  // The server tells how a statement was run only once all its rows were taken.
  const isProfiled = splitPlanned(statement.text)?.kind === 'profile';
  const survey = new Survey();
  const result = session.run(statement.text, toDriverParameters(statement.parameters), {
    timeout: limit.remainingMs(),
    metadata: METADATA,
  });
  const rows: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = rows.length === statement.rowLimit;
    if (truncated && isProfiled) continue;
    if (truncated) break;
    const row: unknown[] = [...record.values()];
    survey.add(row);
    rows.push(row);
  }
  const columns = await result.keys();
  const plan = toPlan(await result.summary());
  await addMissingEnds(session, survey, limit);
  return {
    columns,
    rows: rows.map((row) => row.map((value) => toWireValue(value, survey.keys))),
    truncated,
    ...(plan && { plan }),
  };
}

async function addMissingEnds(session: Session, survey: Survey, limit: Limit): Promise<void> {
  const ids = survey.missingEnds();
  if (ids.length === 0) return;
  const { records } = await session.run(END_KEYS, { ids }, { timeout: limit.remainingMs(), metadata: METADATA });
  for (const record of records) {
    const known = EndKeySchema.safeParse([...record.values()]);
    if (known.success) survey.keys.set(...known.data);
  }
}

function nothingError(): StoreError {
  return new StoreError('SYNTAX_ERROR', 'The statement is empty.', 'Write a statement, such as MATCH (n) RETURN n.');
}
