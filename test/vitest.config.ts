import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { standOnBuiltProgram } from './prepared/built-program.ts';

/** What a test waits for comes when it comes: a busy machine is given time before it counts as not there. */
const PATIENT = { poll: { timeout: 20_000 } };
const BUILD = 'test/prepared/build.mjs';

/** Suites that start processes of the program, as it is built; the files of a worker share what it has imported. */
function onBuiltProgram(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  return {
    plugins: [standOnBuiltProgram()],
    test: {
      root: '.',
      expect: PATIENT,
      isolate: false,
      server: { deps: { external: [/\/dist\/tests\//] } },
      ...test,
    },
  };
}

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
          isolate: false,
          pool: 'threads',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'components',
          root: '.',
          expect: PATIENT,
          isolate: false,
          environment: 'happy-dom',
          css: false,
          include: ['test/components/**/*.test.tsx'],
          globalSetup: [BUILD, 'test/components/global-setup.ts'],
          setupFiles: 'test/components/set-up.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      onBuiltProgram({
        name: 'http',
        include: ['test/http/**/*.test.ts'],
        globalSetup: BUILD,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      onBuiltProgram({
        name: 'store',
        include: ['test/store/**/*.test.ts'],
        exclude: ['test/store/neo4j/**'],
        globalSetup: BUILD,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      onBuiltProgram({
        name: 'neo4j',
        include: ['test/store/neo4j/neo4j.test.ts'],
        globalSetup: [BUILD, 'test/neo4j/global-setup.ts'],
        testTimeout: 180_000,
        hookTimeout: 60_000,
      }),
      onBuiltProgram({
        name: 'neo4j-own',
        include: ['test/store/neo4j/own/**/*.test.ts'],
        globalSetup: [BUILD, 'test/neo4j/find-neo4j.ts'],
        testTimeout: 180_000,
        hookTimeout: 60_000,
      }),
      onBuiltProgram({
        name: 'e2e',
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: [BUILD, 'test/e2e/global-setup.ts', 'test/neo4j/find-neo4j.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
