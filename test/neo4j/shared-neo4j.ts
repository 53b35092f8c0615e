import { inject } from 'vitest';
import type { Neo4jAddress } from './start-neo4j.ts';

/** Whether to skip what needs the shared server; global-setup.ts has said why. */
export const withoutNeo4j = inject('neo4j') === null;

/** Whether to skip what starts a server of its own; find-neo4j.ts has said why. */
export const cannotRunNeo4j = inject('canRunNeo4j') === false;

/** The server that all suites share, for suites that run only where there is one. */
export function sharedNeo4j(): Neo4jAddress {
  const address = inject('neo4j');
  if (!address) throw new Error('This machine runs no Neo4j; the suite should have been skipped.');
  return address;
}
