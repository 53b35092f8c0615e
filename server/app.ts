import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { checkAddress } from './middleware/address.ts';
import { answerError, passErrorTo, refuseOtherMethods, refuseUnknownAddress } from './middleware/answers.ts';
import { checkExpectation } from './middleware/expectation.ts';
import { checkHost } from './middleware/host.ts';
import { readJsonBody } from './middleware/json-body.ts';
import { checkOrigin } from './middleware/origin.ts';
import { logRequests } from './middleware/request-log.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import { routes as allRoutes } from './routes/all.ts';
import type { Method, Route } from './routes/route.ts';
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

/** What each is asked by; `Allow` names them. */
const METHODS: Readonly<Record<Method, readonly string[]>> = {
  get: ['GET', 'HEAD'],
  post: ['POST'],
  put: ['PUT'],
  delete: ['DELETE'],
};

function addRoutes(app: Express, routes: readonly Route[], services: Services): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const place = app.route(path);
    const here = routes.filter((route) => route.path === path);
    for (const { method, body, respond } of here) {
      if (body) place[method](readJsonBody(body.limit));
      place[method]((req, res) => respond(req, res, services));
    }
    place.all(refuseOtherMethods(here.flatMap(({ method }) => METHODS[method])));
  }
}

/** What stands at an address, for what has passed the checks. */
export function createRouter({ services, logger, page, routes = allRoutes }: Omit<AppDeps, 'names'>): Express {
  const router = express();
  router.disable('x-powered-by');
  router.enable('case sensitive routing');
  router.set('query parser', false);
  addRoutes(router, routes, services);
  if (page !== undefined) router.use(page);
  router.use(refuseUnknownAddress, passErrorTo(answerError(logger)));
  return router;
}

/** Finds the answer that was made beforehand for an address without parameters: for that the router costs more than all the rest. */
function preparedAnswers(routes: readonly Route[]): (req: IncomingMessage) => Route['respondPlainly'] {
  const prepared = routes.filter(({ respondPlainly }) => respondPlainly !== undefined);
  const answers = new Map(prepared.map(({ path, respondPlainly }) => [path, respondPlainly]));
  return ({ method, url = '' }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const query = url.indexOf('?');
    return answers.get(query < 0 ? url : url.slice(0, query));
  };
}

/** The whole server but for its socket: every check, route and answer to what goes wrong. */
export function createApp({ names, ...deps }: AppDeps): RequestListener {
  const { services, logger, routes = allRoutes } = deps;
  const router = createRouter(deps);
  const preparedAnswer = preparedAnswers(routes);
  const refuse = answerError(logger);
  const steps = [
    logRequests(logger),
    setSecurityHeaders,
    checkHost(names),
    checkOrigin(names),
    checkExpectation,
    checkAddress,
  ];
  return (req, res) => {
    try {
      for (const step of steps) step(req, res);
    } catch (error) {
      refuse(error, res);
      return;
    }
    const answer = preparedAnswer(req);
    if (answer === undefined) router(req, res);
    else answer(req, res, services).catch((error: unknown) => refuse(error, res));
  };
}
