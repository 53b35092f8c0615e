import type { Row } from './row.ts';

/** What the page shares with the server. */
export const PURE = ['server/contract/**', 'server/causality/**', 'server/coding/**', 'server/layout/**'] as const;

const PURE_WHY =
  'causality, coding and layout are pure: graphology, contract, one another and the libraries named here, no Node API.';
const ROUTES_WHY = 'What answers requests knows the port of the store, never an engine, and neither client nor seed.';
const WRITER_WHY = 'The page takes this writer too: it is pure and stands alone.';
const START_WHY = 'It runs before anything is built, with Node alone.';

const PORT = 'server/store/graph-store.ts';

export const SERVER_ROWS: readonly Row[] = [
  { at: 'server/contract/**', why: 'contract imports zod only.', packages: ['zod'] },
  { at: 'server/causality/**', why: PURE_WHY, imports: PURE, packages: ['graphology'] },
  { at: 'server/coding/**', why: PURE_WHY, imports: PURE, packages: ['graphology'] },
  { at: 'server/layout/**', why: PURE_WHY, imports: PURE, packages: ['graphology'] },

  { at: 'server/export/csv.ts', why: WRITER_WHY, packages: ['papaparse'] },
  { at: 'server/export/html.ts', why: WRITER_WHY },
  { at: 'server/export/markdown.ts', why: WRITER_WHY },
  { at: 'server/export/xml.ts', why: WRITER_WHY },
  {
    at: 'server/export/**',
    why: 'export writes what the library holds: it knows no store, route or client.',
    imports: [...PURE, 'server/library/**', 'server/prepared-body.ts'],
    packages: ['fflate'],
    globals: ['Buffer'],
  },

  {
    at: 'server/store',
    why: 'The port and what its adapters share: no engine, route, library or seed.',
    imports: ['server/contract/**'],
    packages: ['tsx', 'zod'],
    node: ['child_process', 'module', 'url'],
    globals: ['Buffer'],
  },
  {
    at: 'server/store/embedded/**',
    why: 'Only the embedded adapter knows its engine, and it knows neither Neo4j, routes, library nor seed.',
    // Its dialect runs in the guard's process, on the guard's tree.
    imports: [
      'server/contract/**',
      'server/store',
      'server/store/guard/dialect.ts',
      'server/store/guard/syntax-tree.ts',
    ],
    packages: ['@grafeo-db/js', 'zod'],
    node: ['child_process', 'crypto', 'fs', 'os', 'path', 'timers', 'url'],
    globals: ['process', 'Buffer'],
  },
  {
    at: 'server/store/neo4j/**',
    why: 'Only the Neo4j adapter knows its driver, and it knows neither the embedded engine, routes, library nor seed.',
    imports: ['server/contract/**', 'server/store'],
    packages: ['neo4j-driver', 'zod'],
    node: ['crypto', 'events', 'timers'],
  },
  {
    at: 'server/store/guard/**',
    why: 'The guard stands before either store: it knows no engine.',
    imports: ['server/contract/**', 'server/store'],
    packages: ['@neo4j-cypher/language-support', 'fastest-levenshtein', 'zod'],
    node: ['child_process', 'url'],
    globals: ['process'],
    computed: true,
  },

  {
    at: 'server/search/**',
    why: ROUTES_WHY,
    imports: ['server/contract/**'],
    packages: ['minisearch', 'opencc-js', 'pinyin-pro'],
  },
  {
    at: 'server/queries/**',
    why: ROUTES_WHY,
    imports: ['server/contract/**', 'server/errors.ts', PORT],
    packages: ['yaml', 'zod'],
    node: ['fs', 'path'],
  },
  {
    at: 'server/library/**',
    why: ROUTES_WHY,
    imports: [
      ...PURE,
      'server/errors.ts',
      'server/positions/**',
      'server/prepared-body.ts',
      'server/queries/**',
      'server/search/**',
      PORT,
    ],
  },
  {
    at: 'server/positions/**',
    why: 'It keeps where nodes stand and has maps laid out in a thread: it knows no store, route, library or seed.',
    imports: [...PURE, 'server/queries/**'],
    packages: ['tsx'],
    node: ['crypto', 'url', 'worker_threads'],
  },
  {
    at: 'server/cypher/**',
    why: ROUTES_WHY,
    imports: [
      'server/contract/**',
      'server/errors.ts',
      'server/library/**',
      'server/queries/**',
      'server/store/guard/**',
      'server/store/preparation.ts',
      'server/store/value-type.ts',
      PORT,
    ],
    node: ['perf_hooks'],
  },
  {
    at: 'server/routes/**',
    why: ROUTES_WHY,
    imports: [
      ...PURE,
      'server/cypher/**',
      'server/errors.ts',
      'server/export/**',
      'server/library/**',
      'server/openapi.ts',
      'server/prepared-body.ts',
      'server/queries/**',
      PORT,
    ],
    packages: ['express', 'zod'],
    node: ['http'],
  },
  {
    at: 'server/middleware/**',
    why: ROUTES_WHY,
    imports: ['server/contract/**', 'server/errors.ts'],
    packages: ['express', 'helmet', 'pino'],
    node: ['buffer', 'crypto', 'http', 'net'],
    globals: ['Buffer'],
  },

  {
    at: 'server/app.ts',
    why: 'The app is made of middleware and routes, and takes all else as it is given.',
    imports: ['server/middleware/**', 'server/routes/**'],
    packages: ['express', 'pino'],
    node: ['http'],
  },
  { at: 'server/errors.ts', why: ROUTES_WHY, imports: ['server/causality/errors.ts', 'server/contract/**', PORT] },
  {
    at: 'server/openapi.ts',
    why: ROUTES_WHY,
    imports: ['server/contract/**', 'server/errors.ts', 'server/openapi-schemas.ts', 'server/routes/**'],
    packages: ['zod'],
  },
  { at: 'server/openapi-schemas.ts', why: ROUTES_WHY, imports: ['server/contract/**'], packages: ['zod'] },
  {
    at: 'server/prepared-body.ts',
    why: ROUTES_WHY,
    node: ['crypto', 'http', 'util', 'zlib'],
    globals: ['Buffer'],
  },
  {
    at: 'server/static.ts',
    why: ROUTES_WHY,
    imports: ['server/http-server.ts', 'server/middleware/**', 'server/prepared-body.ts'],
    packages: ['express'],
    node: ['fs', 'path'],
    globals: ['Buffer'],
  },
  {
    at: 'server/http-server.ts',
    why: ROUTES_WHY,
    imports: ['server/malformed.ts', 'server/open-connections.ts'],
    node: ['http', 'net'],
  },
  {
    at: 'server/malformed.ts',
    why: ROUTES_WHY,
    imports: ['server/contract/**'],
    node: ['crypto', 'http', 'stream'],
    globals: ['Buffer'],
  },
  { at: 'server/open-connections.ts', why: ROUTES_WHY, node: ['http', 'stream'] },
  {
    at: 'server/loading/**',
    why: 'It brings the papers under seed to the port of the store, and knows no engine.',
    imports: ['server/contract/**', 'server/http-server.ts', 'server/package-root.ts', PORT, 'seed/**'],
    packages: ['pino'],
    node: ['path', 'timers'],
  },
  {
    at: 'server/dev-page.ts',
    why: 'It serves the page from its sources, and knows of the rest where the package lies.',
    imports: ['server/package-root.ts'],
    packages: ['express', 'vite'],
    node: ['path'],
  },
  {
    at: 'server/package-root.ts',
    why: 'It finds the package and knows nothing else.',
    packages: ['zod'],
    node: ['fs', 'path', 'url'],
  },
  {
    at: 'server/env.ts',
    why: 'It reads the environment, alone, and hands on what was read.',
    packages: ['zod'],
    node: ['net', 'path'],
    globals: ['process.env'],
  },

  {
    at: 'server/serve.ts',
    why: 'It puts the server together; seeds are given to it, and it imports neither client nor test.',
    imports: [
      'server/app.ts',
      'server/contract/**',
      'server/cypher/**',
      'server/env.ts',
      'server/http-server.ts',
      'server/library/**',
      'server/loading/load-patiently.ts',
      'server/middleware/**',
      'server/package-root.ts',
      'server/queries/**',
      'server/store/**',
    ],
    packages: ['express', 'pino'],
    node: ['path'],
  },
  {
    at: 'server/run.ts',
    why: 'It runs what serve.ts puts together, until it is told to end.',
    imports: ['server/env.ts', 'server/http-server.ts', 'server/serve.ts', PORT],
    packages: ['close-with-grace', 'pino'],
    globals: ['process'],
  },
  {
    at: 'server/main.ts',
    why: 'The composition root composes the server, and imports neither client nor test.',
    imports: ['server', 'server/loading/**'],
    packages: ['express'],
    node: ['path'],
    globals: ['process'],
  },
  {
    at: 'server/cli/**',
    why: 'The command line composes what it needs of server and seed, and imports neither client, test nor an engine.',
    imports: [
      ...PURE,
      'server',
      'server/cypher/**',
      'server/export/**',
      'server/library/**',
      'server/loading/**',
      'server/queries/**',
      'server/store/guard/**',
      PORT,
      'seed/**',
    ],
    packages: ['string-width'],
    node: ['events', 'fs', 'path', 'stream', 'util'],
    globals: ['process'],
  },

  {
    at: 'server/build.mjs',
    why: START_WHY,
    node: ['child_process', 'crypto', 'fs', 'path', 'url', 'util', 'zlib'],
    globals: ['process', 'process.env', 'Buffer'],
  },
  {
    at: 'server/built.mjs',
    why: START_WHY,
    imports: ['server/build.mjs'],
    node: ['path', 'url'],
    globals: ['process'],
    computed: true,
  },
  { at: 'server/start.mjs', why: START_WHY, imports: ['server/built.mjs'] },
  { at: 'server/causeway.mjs', why: START_WHY, imports: ['server/built.mjs'], globals: ['process'] },
];

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
