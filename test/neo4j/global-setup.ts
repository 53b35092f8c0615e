import type { TestProject } from 'vitest/node';
import { MissingNeo4j } from './jars.ts';
import { startNeo4j, type Neo4jAddress } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that all suites share, or null where this machine cannot run one. */
    neo4j: Neo4jAddress | null;
  }
}

/** Starts one Neo4j for all suites of the project. Without Java or Maven they are skipped; in CI that is a failure. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { close, uri, user, password } = await startNeo4j();
    project.provide('neo4j', { uri, user, password });
    return close;
  } catch (error) {
    if (!(error instanceof MissingNeo4j) || process.env.CI) throw error;
    process.stderr.write(`The tests on Neo4j are skipped: ${error.message}\n`);
    project.provide('neo4j', null);
    return () => Promise.resolve();
  }
}
