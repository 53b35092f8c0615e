import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { checkAddress } from './middleware/address.ts';
import { answerError, refuseOtherMethods, refuseUnknownAddress } from './middleware/answers.ts';
import { checkExpectation } from './middleware/expectation.ts';
import { checkHost } from './middleware/host.ts';
import { readJsonBody } from './middleware/json-body.ts';
import { checkOrigin } from './middleware/origin.ts';
import { logRequests } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { routes as allRoutes } from './routes/all.ts';
import type { Route } from './routes/route.ts';
import type { Services } from './routes/services.ts';

export interface AppDeps {
  services: Services;
  /** Names that requests may call the server by; see `allowedNames`. */
  names: ReadonlySet<string>;
  logger: Logger;
  /** Answers what the page asks for, or passes on; none where only the interface is served. */
  page?: RequestHandler;
  routes?: readonly Route[];
}

const METHODS = { get: ['GET', 'HEAD'], post: ['POST'] } as const;

function addRoutes(app: Express, routes: readonly Route[], services: Services): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const place = app.route(path);
    const here = routes.filter((route) => route.path === path);
    for (const { method, respond } of here) {
      const answer: RequestHandler = (req, res) => respond(req, res, services);
      if (method === 'post') place.post(readJsonBody, answer);
      else place.get(answer);
    }
    place.all(refuseOtherMethods(here.flatMap(({ method }) => METHODS[method])));
  }
}

/** The whole server but for its socket: every check, route and answer to what goes wrong. */
export function createApp({ services, names, logger, page, routes = allRoutes }: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  app.set('query parser', false);
  app.use(logRequests(logger), securityHeaders, checkHost(names), checkOrigin(names), checkExpectation, checkAddress);
  addRoutes(app, routes, services);
  if (page !== undefined) app.use(page);
  app.use(refuseUnknownAddress, answerError(logger));
  return app;
}
