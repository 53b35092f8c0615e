import { cypherRoutes } from './cypher.ts';
import { exportRoutes } from './export.ts';
import { graphRoutes } from './graph.ts';
import { openApiRoute } from './openapi.ts';
import { paperRoutes } from './papers.ts';
import { queryRoutes } from './queries.ts';
import { reasoningRoutes } from './reasoning.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { statusRoutes } from './status.ts';
import { structureRoutes } from './structure.ts';

const described: readonly Route[] = [
  ...graphRoutes,
  ...paperRoutes,
  ...searchRoutes,
  ...reasoningRoutes,
  ...structureRoutes,
  ...queryRoutes,
  ...cypherRoutes,
  ...statusRoutes,
  ...exportRoutes,
];

/** Every address that the server answers at, but for the page's files. */
export const routes: readonly Route[] = [...described, openApiRoute(described)];
