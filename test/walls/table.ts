import { CLIENT_ROWS } from './client-rows.ts';
import { GUARDED_GLOBALS } from './row.ts';
import type { Row } from './row.ts';
import { SEED_ROWS } from './seed-rows.ts';
import { SERVER_ROWS } from './server-rows.ts';

/** Who may import whom, and who may use what of the machine and of the browser: one row a place of the tree. */
export const ROWS: readonly Row[] = [
  ...SERVER_ROWS,
  ...SEED_ROWS,
  ...CLIENT_ROWS,
  {
    at: 'test/**',
    why: 'Tests and tools may import everything.',
    imports: ['server/**', 'seed/**', 'client/**', 'cypher/**'],
    packages: ['*'],
    node: ['*'],
    globals: GUARDED_GLOBALS,
    computed: true,
  },
];
