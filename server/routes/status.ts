import { HealthSchema, VersionSchema } from '../contract/status.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'The rest';

export const statusRoutes = [
  defineRoute({
    method: 'get',
    path: '/health/live',
    tag,
    summary: 'Whether the program runs',
    answer: HealthSchema,
    refusals: [],
    handle: () => ({ status: 'ok' as const }),
  }),
  defineRoute({
    method: 'get',
    path: '/health/ready',
    tag,
    summary: 'Whether the store answers and the graph is there',
    answer: HealthSchema,
    refusals: STORE_AWAY,
    handle: async (_input, { store, library }) => {
      await store.ping();
      await library();
      return { status: 'ok' as const };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/version',
    tag,
    summary: 'The program, the store, its version, and the revision that is served',
    answer: VersionSchema,
    refusals: STORE_AWAY,
    handle: async (_input, { version, store, library }) => ({
      program: `causeway ${version}`,
      store: store.kind,
      storeVersion: await store.engineVersion(),
      revision: (await library()).revision,
    }),
  }),
];
