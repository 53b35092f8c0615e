import type { TestProject } from 'vitest/node';
import { startNeo4jIfThere, type Neo4jAddress } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that all suites share, or null where this machine cannot run one. */
    neo4j: Neo4jAddress | null;
  }
}

/** Starts one Neo4j for all suites of the project. Without Java or Maven they are skipped; in CI that is a failure. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4jIfThere();
  if (server === null) {
    project.provide('neo4j', null);
    return () => Promise.resolve();
  }
  const { close, uri, user, password } = server;
  project.provide('neo4j', { uri, user, password });
  return close;
}
