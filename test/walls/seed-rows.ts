import type { Row } from './row.ts';
import { PORT } from './server-rows.ts';

const SEED_WHY =
  'A seed is read into what a store loads: it knows contract, coding, layout, positions and the port, and no other part.';

export const SEED_ROWS: readonly Row[] = [
  {
    at: 'seed',
    why: SEED_WHY,
    imports: ['server/coding/**', 'server/contract/**', 'server/layout/**', 'server/positions/**', PORT],
    packages: ['yaml', 'zod'],
    node: ['crypto', 'fs', 'path'],
  },
  {
    at: 'seed/check/**',
    why: SEED_WHY,
    imports: ['server/contract/**', 'server/positions/**', 'seed'],
    node: ['path'],
  },
  {
    at: 'seed/cli.ts',
    why: SEED_WHY,
    imports: ['seed/**'],
    node: ['fs', 'path', 'url', 'util'],
    globals: ['process'],
  },
];
