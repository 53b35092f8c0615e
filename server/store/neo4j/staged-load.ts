import { z } from 'zod';
import { StoreError, type StoreContent } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { stagedDigest } from './digest.ts';
import type { Limit } from './limit.ts';
import { createMarker, dropMarker, readMarkers, type Marker } from './markers.ts';
import { changeSchema, dropStagedSchema, stagedStatement } from './schema-change.ts';
import { STAGED, STAGED_PREFIX } from './staged-labels.ts';
import { createContent } from './write-content.ts';

/*
 * A graph that no single transaction can hold is written beside the one before it, batch by batch, under labels of its own.
 * A Community server has one database, so statements without labels would see both: until the switch is through, reads are
 * refused, and told to come again. Three markers say what a load that was cut short needs:
 *   staging     the old graph is whole; what was staged goes
 *   switching   the new graph is whole; what was not staged goes
 *   labelling   only the new graph is there; its nodes get the labels they are to have
 * Every step takes the database further however often it is done, and memory for one batch.
 */

const DELETE_BATCH = 2000;
const LABEL_BATCH = 10_000;

/** Writes the content beside what is there, and switches to it. To be run while no other program loads. */
export async function loadStaged(
  connection: Connection,
  content: StoreContent,
  coming: Marker,
  limit: Limit,
  onProgress: (written: number) => void,
): Promise<void> {
  const staging: Marker = { ...coming, kind: 'staging' };
  const schema = content.schema.map(stagedStatement);
  await changeSchema(connection, limit, createMarker(staging));
  await changeSchema(connection, limit, ...schema);
  await createContent(content, batchWriter(connection, limit, onProgress), stagedLabels);
  if ((await connection.inSession('READ', limit, stagedDigest)) !== coming.digest) {
    throw new StoreError('LOAD_FAILED', 'Neo4j does not hold what was written into it.', 'Load again.');
  }
  await changeSchema(connection, limit, createMarker({ ...coming, kind: 'switching' }), dropMarker(staging));
  await finishStaged(connection, limit);
}

/** Takes a staged load to the end that its marker calls for: back where it is not whole, forward where it is. */
export async function finishStaged(connection: Connection, limit: Limit): Promise<void> {
  const { stage, holds } = await connection.inSession('READ', limit, readMarkers);
  if (stage?.kind === 'staging') {
    await inBatches(connection, limit, `MATCH (n:${STAGED})`, 'DETACH DELETE n', DELETE_BATCH);
    await dropStagedSchema(connection, limit);
    await changeSchema(connection, limit, dropMarker(stage));
  }
  if (stage?.kind === 'switching') {
    await inBatches(connection, limit, `MATCH (n) WHERE NOT n:${STAGED}`, 'DETACH DELETE n', DELETE_BATCH);
    await changeSchema(connection, limit, createMarker({ ...stage, kind: 'labelling' }), dropMarker(stage));
    await finishStaged(connection, limit);
  }
  if (stage?.kind === 'labelling') {
    await unstage(connection, limit);
    await dropStagedSchema(connection, limit);
    const before = holds ? [dropMarker(holds)] : [];
    await changeSchema(connection, limit, ...before, createMarker({ ...stage, kind: 'holds' }), dropMarker(stage));
  }
}

function stagedLabels(label: string): string {
  return `${STAGED}:\`${STAGED_PREFIX}${label}\``;
}

function batchWriter(
  connection: Connection,
  limit: Limit,
  onProgress: (written: number) => void,
): Parameters<typeof createContent>[1] {
  let written = 0;
  return async (statement, rows) => {
    const values = await connection.inSession('WRITE', limit, (session) =>
      session.executeWrite(
        async (transaction) => {
          const { records } = await transaction.run(statement, { rows });
          return records.map((record): unknown[] => [...record.values()]);
        },
        { timeout: limit.remainingMs() },
      ),
    );
    written += rows.length;
    onProgress(written);
    return values;
  };
}

const LabelSchema = z.string().regex(/^\w+$/);

async function unstage(connection: Connection, limit: Limit): Promise<void> {
  const labels = await connection.inSession('READ', limit, async (session) => {
    const { records } = await session.run('CALL db.labels() YIELD label WHERE label STARTS WITH $prefix RETURN label', {
      prefix: STAGED_PREFIX,
    });
    return records.map((record) => LabelSchema.parse(record.get('label')));
  });
  for (const staged of labels) {
    const change = `SET n:\`${staged.slice(STAGED_PREFIX.length)}\` REMOVE n:\`${staged}\`:${STAGED}`;
    await inBatches(connection, limit, `MATCH (n:\`${staged}\`)`, change, LABEL_BATCH);
  }
}

async function inBatches(
  connection: Connection,
  limit: Limit,
  match: string,
  change: string,
  batch: number,
): Promise<void> {
  const statement = `${match} CALL { WITH n ${change} } IN TRANSACTIONS OF ${batch} ROWS`;
  await connection.inSession('WRITE', limit, (session) => session.run(statement, {}, { timeout: limit.remainingMs() }));
}
