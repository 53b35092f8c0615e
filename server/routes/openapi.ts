import { describeRoutes } from '../openapi.ts';
import { type PreparedBody, prepareJson } from '../prepared-body.ts';
import { definePreparedRoute, type Route } from './route.ts';

/** The route that describes the others, and itself. */
export function openApiRoute(others: readonly Route[]): Route {
  let document: PreparedBody | null = null;
  const route: Route = definePreparedRoute({
    method: 'get',
    path: '/openapi.json',
    tag: 'The rest',
    summary: 'This document',
    answer: null,
    refusals: [],
    find: (_input, { version }) => (document ??= prepareJson(describeRoutes([...others, route], version))),
  });
  return route;
}
