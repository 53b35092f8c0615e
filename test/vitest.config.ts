import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What a test waits for comes when it comes: a busy machine is given time before it counts as not there. */
const PATIENT = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    // Two at once even on two cores: much of what a file does is wait for a process of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          expect: PATIENT,
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'http',
          root: '.',
          expect: PATIENT,
          include: ['test/http/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'store',
          root: '.',
          expect: PATIENT,
          include: ['test/store/**/*.test.ts'],
          exclude: ['test/store/neo4j/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          root: '.',
          expect: PATIENT,
          include: ['test/store/neo4j/**/*.test.ts', 'test/differential/**/*.test.ts'],
          exclude: ['test/store/neo4j/own/**'],
          globalSetup: 'test/neo4j/global-setup.ts',
          // One server with one database: the files take turns.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'neo4j-own',
          root: '.',
          expect: PATIENT,
          include: ['test/store/neo4j/own/**/*.test.ts'],
          globalSetup: 'test/neo4j/find-neo4j.ts',
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          root: '.',
          expect: PATIENT,
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts', 'test/neo4j/find-neo4j.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
