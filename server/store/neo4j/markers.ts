import type { Session, Transaction } from 'neo4j-driver';
import { z } from 'zod';

/*
 * What Causeway has to know of the database itself, kept where no query sees it. A node that holds the revision would be
 * counted by `MATCH (n) RETURN count(n)`, and a property would show in `properties(n)`, so that the two stores would answer
 * differently. Names of schema entries are in no answer:
 *   constraint causeway_database                              the database is Causeway's own
 *   index      causeway_holds_<revision>_<digest>_<load>      it holds this revision
 *   index      causeway_coming_<revision>_<digest>_<load>     its content is being replaced by this one
 * Neo4j cannot change schema and data in one transaction, so a switch of revision is announced before the data change and
 * confirmed after. Between the two, the digest of the content says on which side a switch that was cut short has ended.
 */

/** A revision as the database names it. */
export interface Marker {
  kind: 'holds' | 'coming';
  revision: string;
  /** Of all nodes and relationships; see digest.ts. */
  digest: string;
  /** Differs for every load, so that the same revision loaded again does not look as if nothing had happened. */
  load: string;
}

export interface Markers {
  /** Whether the database is known to be Causeway's own. */
  owned: boolean;
  holds: Marker | null;
  coming: Marker | null;
  /** The names together: equal texts mean that no load came between. */
  text: string;
}

export const DATABASE_CONSTRAINT = 'causeway_database';
const MARKER = /^causeway_(holds|coming)_([a-z0-9-]{1,64})_([0-9a-f]{32})_([0-9a-f]{8})$/;

const READ_MARKERS = `SHOW INDEXES YIELD name WHERE name STARTS WITH 'causeway_' RETURN name ORDER BY name`;

export async function readMarkers(runner: Pick<Session | Transaction, 'run'>): Promise<Markers> {
  const { records } = await runner.run(READ_MARKERS);
  return parseMarkers(records.map((record) => z.string().parse(record.get('name'))));
}

function parseMarkers(names: readonly string[]): Markers {
  const markers = names.flatMap((name) => parseMarker(name) ?? []);
  return {
    owned: names.includes(DATABASE_CONSTRAINT),
    holds: markers.find(({ kind }) => kind === 'holds') ?? null,
    coming: markers.find(({ kind }) => kind === 'coming') ?? null,
    text: names.join('\n'),
  };
}

function parseMarker(name: string): Marker | null {
  const [, kind, revision = '', digest = '', load = ''] = MARKER.exec(name) ?? [];
  return kind === 'holds' || kind === 'coming' ? { kind, revision, digest, load } : null;
}

function nameOf({ kind, revision, digest, load }: Marker): string {
  return `causeway_${kind}_${revision}_${digest}_${load}`;
}

/** The name is made of what `MARKER` allows, so nothing in it can end the quotes. */
export function createMarker(marker: Marker): string {
  return `CREATE INDEX \`${nameOf(marker)}\` IF NOT EXISTS FOR (n:CausewayRevision) ON (n.${marker.kind})`;
}

export function dropMarker(marker: Marker): string {
  return `DROP INDEX \`${nameOf(marker)}\` IF EXISTS`;
}
