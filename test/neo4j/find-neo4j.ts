import type { TestProject } from 'vitest/node';
import { findJars, MissingNeo4j } from './jars.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this machine can run a Neo4j, for suites that start one of their own. */
    canRunNeo4j: boolean;
  }
}

/** Looks for what a Neo4j runs on. Without it the suites that start one are skipped; in CI that is a failure. */
export async function setup(project: TestProject): Promise<void> {
  try {
    await findJars();
    project.provide('canRunNeo4j', true);
  } catch (error) {
    if (!(error instanceof MissingNeo4j) || process.env.CI) throw error;
    process.stderr.write(`The tests that start a Neo4j of their own are skipped: ${error.message}\n`);
    project.provide('canRunNeo4j', false);
  }
}
