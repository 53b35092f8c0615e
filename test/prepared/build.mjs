import { join, relative } from 'node:path';
import { buildStale, buildTarget, root, runTool } from '../../server/build.mjs';

/** The program once more, beside the programs that tests start, and the data that tests begin with which do not test loading. */
const TESTS = {
  name: 'tests',
  inputs: [
    'server',
    'seed',
    'cypher',
    'test/fixtures',
    'test/http',
    'test/prepared',
    'test/store',
    'tsconfig.json',
    'package-lock.json',
  ],
  matters: () => true,
  tool: ['node_modules/typescript/bin/tsc', '--project', 'test/prepared/tsconfig.json', '--outDir'],
  finish: (made) => {
    const program = relative(root, join(made, 'test/prepared/load-papers.js'));
    return runTool('data of the tests', [program, join(made, 'data')]);
  },
};

/** Builds, once for all suites, what is stale of what they stand on. */
export async function setup() {
  await Promise.all([buildTarget(TESTS), buildStale(['guard'])]);
}
