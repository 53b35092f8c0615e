import { randomBytes } from 'node:crypto';
import type { ManagedTransaction, Session } from 'neo4j-driver';
import { StoreError, type StoreContent } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { contentDigest, EMPTY_DIGEST, storedDigest } from './digest.ts';
import type { Limit } from './limit.ts';
import { changeSchema, replaceSchema } from './schema-change.ts';
import { finishStaged, loadStaged } from './staged-load.ts';
import { createMarker, DATABASE_CONSTRAINT, dropMarker, readMarkers, type Marker, type Markers } from './markers.ts';
import { createContent } from './write-content.ts';

export interface LoadSettings {
  /** Nodes and relationships, those before and those to come, that one transaction may change. */
  atOnceLimit: number;
  onProgress: (written: number) => void;
}

/**
 * Replaces what the database holds, while no other program loads: in one transaction for the data, announced before and
 * confirmed after, or in steps where that would be too large.
 * @throws StoreError LOAD_FAILED for a database that is not Causeway's own; what the driver throws
 */
export async function loadContent(
  connection: Connection,
  content: StoreContent,
  limit: Limit,
  { atOnceLimit, onProgress }: LoadSettings,
): Promise<void> {
  await claimDatabase(connection, limit);
  await whileLocked(connection, limit, async (checkLock) => {
    await settleMarkers(connection, limit);
    await replaceSchema(connection, limit, content.schema);
    const coming = comingMarker(content);
    const held = await connection.inSession('READ', limit, countHoldings);
    if (held + content.nodes.length + content.relationships.length > atOnceLimit) {
      await loadStaged(connection, content, coming, limit, onProgress);
    } else await loadAtOnce(connection, content, coming, limit, checkLock);
  });
}

async function loadAtOnce(
  connection: Connection,
  content: StoreContent,
  coming: Marker,
  limit: Limit,
  checkLock: () => Promise<unknown>,
): Promise<void> {
  const write = async (transaction: ManagedTransaction): Promise<void> => {
    await transaction.run('MATCH (n) DETACH DELETE n');
    await createContent(content, async (statement, rows) => {
      const { records } = await transaction.run(statement, { rows });
      return records.map((record): unknown[] => [...record.values()]);
    });
    if ((await storedDigest(transaction)) !== coming.digest) throw unfaithfulError();
    await checkLock();
    // Announced at the last moment, as readers wait from here on.
    await changeSchema(connection, limit, createMarker(coming));
  };
  await connection.inSession('WRITE', limit, (session) =>
    session.executeWrite(write, { timeout: limit.remainingMs() }),
  );
  await confirm(connection, limit, coming);
}

function comingMarker(content: StoreContent): Marker {
  const load = randomBytes(4).toString('hex');
  return { kind: 'coming', revision: content.revision, digest: contentDigest(content), load };
}

/**
 * Brings a switch of revision that was cut short to its end, forward or back, whichever the content says.
 * @throws StoreError LOAD_FAILED when the content is neither the one nor the other
 */
export async function settle(connection: Connection, limit: Limit): Promise<void> {
  await whileLocked(connection, limit, () => settleMarkers(connection, limit));
}

/**
 * The revision that the database holds, checked against its content, or null when it holds nothing of Causeway's.
 * @throws StoreError LOAD_FAILED when it is Causeway's own and holds something else
 */
export async function verifiedRevision(connection: Connection, limit: Limit): Promise<string | null> {
  const [markers, stored] = await connection.inSession('READ', limit, readAll);
  if (!markers.owned) return null;
  if (isTrue(markers, stored)) return revisionOf(markers, stored);
  // Another program may be loading just now; when it has ended, what is not true is false.
  await settle(connection, limit);
  return revisionOf(...(await connection.inSession('READ', limit, readAll)));
}

async function readAll(session: Session): Promise<[markers: Markers, stored: string]> {
  return [await readMarkers(session), await storedDigest(session)];
}

function isTrue({ holds, coming, stage }: Markers, stored: string): boolean {
  return coming === null && stage === null && (stored === holds?.digest || stored === EMPTY_DIGEST);
}

function revisionOf({ holds }: Markers, stored: string): string | null {
  return holds?.digest === stored ? holds.revision : null;
}

async function settleMarkers(connection: Connection, limit: Limit): Promise<void> {
  await finishStaged(connection, limit);
  const [markers, stored] = await connection.inSession('READ', limit, readAll);
  const { holds, coming } = markers;
  if (coming?.digest === stored) return confirm(connection, limit, coming);
  if (!isTrue({ ...markers, coming: null }, stored)) throw foreignError(connection.database);
  if (coming) await changeSchema(connection, limit, dropMarker(coming));
  // Somebody emptied the database: nothing is lost, but nothing is held either.
  if (holds && holds.digest !== stored) await changeSchema(connection, limit, dropMarker(holds));
}

async function confirm(connection: Connection, limit: Limit, coming: Marker): Promise<void> {
  const { holds } = await connection.inSession('READ', limit, readMarkers);
  if (holds) await changeSchema(connection, limit, dropMarker(holds));
  await changeSchema(connection, limit, createMarker({ ...coming, kind: 'holds' }));
  await changeSchema(connection, limit, dropMarker(coming));
}

const HOLDINGS = 'MATCH (n) RETURN count(n) AS count';
const LINKS = 'MATCH ()-[r]->() RETURN count(r) AS count';
const INDEXES = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN name';

async function countHoldings(session: Session): Promise<number> {
  const [nodes, links] = [await session.run(HOLDINGS), await session.run(LINKS)];
  return Number(nodes.records[0]?.get('count')) + Number(links.records[0]?.get('count'));
}

/** Makes an empty database Causeway's own. */
async function claimDatabase(connection: Connection, limit: Limit): Promise<void> {
  const owned = await connection.inSession('READ', limit, async (session) => {
    if ((await readMarkers(session)).owned) return true;
    const nodes = await session.run(HOLDINGS);
    const schema = [await session.run(INDEXES), await session.run(CONSTRAINTS)];
    const empty = nodes.records[0]?.get('count') === 0n && schema.every(({ records }) => records.length === 0);
    if (!empty) throw foreignError(connection.database);
    return false;
  });
  if (owned) return;
  const statement = `CREATE CONSTRAINT ${DATABASE_CONSTRAINT} IF NOT EXISTS FOR (n:CausewayLock) REQUIRE n.id IS UNIQUE`;
  await changeSchema(connection, limit, statement);
}

/**
 * One load at a time, whatever program it is in: an open transaction holds the lock that the constraint puts on this one id.
 * It is never committed, so that the node is never there, and it ends with the program that has it.
 */
async function whileLocked<T>(
  connection: Connection,
  limit: Limit,
  task: (checkLock: () => Promise<unknown>) => Promise<T>,
): Promise<T> {
  return connection.inSession('WRITE', limit, async (session) => {
    const transaction = session.beginTransaction({ timeout: limit.remainingMs() });
    await transaction.run("MERGE (lock:CausewayLock {id: 'load'})");
    const outcome = await task(() => transaction.run('RETURN 1 AS held'));
    await transaction.rollback();
    return outcome;
  });
}

function foreignError(database: string): StoreError {
  return new StoreError(
    'LOAD_FAILED',
    `The Neo4j database ${JSON.stringify(database)} holds something that Causeway did not write. Nothing in it was changed.`,
    'Set NEO4J_DATABASE to a database that is empty, with no index or constraint, and that is left to Causeway alone.',
  );
}

function unfaithfulError(): StoreError {
  return new StoreError('LOAD_FAILED', 'Neo4j does not hold what was written into it.', 'Load again.');
}
