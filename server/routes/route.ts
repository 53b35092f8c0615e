import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ErrorCode } from '../contract/errors.ts';
import { type PreparedBody, sendPrepared } from '../prepared-body.ts';
import { parseBody, parseQuery, readQuery } from './input.ts';
import type { Services } from './services.ts';

/** A request as Node gives it, or with what the router adds. */
interface PlainRequest extends IncomingMessage {
  originalUrl?: string;
  params?: unknown;
  body?: unknown;
}

export type Method = 'get' | 'post' | 'put' | 'delete';

/** Bytes that a body may have where its route does not say otherwise. */
const BODY_LIMIT = 1_000_000;

/** JSON of this shape, of at most so many bytes. */
export interface RouteBody {
  schema: z.ZodType;
  limit: number;
}

/** What the routes and their documentation are both made from. */
export interface Route {
  method: Method;
  /** Path with its parameters, such as `/api/nodes/:key`. */
  path: string;
  summary: string;
  tag: string;
  params: z.ZodObject;
  query: z.ZodObject;
  /** Null where none is read. */
  body: RouteBody | null;
  /** Null where the answer is a document of another standard. */
  answer: z.ZodType | null;
  /** Media types of the answer where it is not always JSON. */
  media?: readonly string[];
  /** What the route refuses beyond what any route does. */
  refusals: readonly ErrorCode[];
  respond: (req: Request, res: Response, services: Services) => Promise<void>;
  /** The same without the router; only where the path has no parameters. */
  respondPlainly?: (req: PlainRequest, res: ServerResponse, services: Services) => Promise<void>;
}

export interface RouteInput<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> {
  params: z.infer<Params>;
  query: z.infer<Query>;
  body: z.infer<Body>;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

interface Definition<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> {
  method: Method;
  path: string;
  summary: string;
  tag: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Bytes that the body may have; 1,000,000 unless given. */
  bodyLimit?: number;
  /** What the route refuses beyond what any route does. */
  refusals: readonly ErrorCode[];
}

const NoParameters = z.object({});
const NoBody = z.undefined();

function clientGone(res: ServerResponse): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableEnded) controller.abort();
  });
  if (res.destroyed) controller.abort();
  return controller.signal;
}

function readInput<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  definition: Definition<Params, Query, Body>,
  req: PlainRequest,
  res: ServerResponse,
): RouteInput<Params, Query, Body> {
  const { params = NoParameters, query = NoParameters, body = NoBody } = definition;
  return {
    params: params.parse(req.params ?? {}) as z.infer<Params>,
    query: parseQuery(query, readQuery(req.originalUrl ?? req.url ?? '')) as z.infer<Query>,
    body: parseBody(body, req.body) as z.infer<Body>,
    get signal() {
      return clientGone(res);
    },
  };
}

function describeRoute<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  definition: Definition<Params, Query, Body>,
): Omit<Route, 'answer' | 'respond'> {
  const { method, path, summary, tag, params = NoParameters, query = NoParameters, refusals } = definition;
  const { body: schema, bodyLimit: limit = BODY_LIMIT } = definition;
  return { method, path, summary, tag, params, query, body: schema ? { schema, limit } : null, refusals };
}

/** A route whose answer is made for each request; it is parsed by its schema on the way out. */
export function defineRoute<
  Answer extends z.ZodType,
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodUndefined,
>(
  definition: Definition<Params, Query, Body> & {
    answer: Answer;
    /** Writes the answer as CSV, for clients that rather have that. */
    csv?: (answer: z.output<Answer>) => string;
    handle: (input: RouteInput<Params, Query, Body>, services: Services) => z.input<Answer> | Promise<z.input<Answer>>;
  },
): Route {
  return {
    ...describeRoute(definition),
    answer: definition.answer,
    ...(definition.csv && { media: ['application/json', 'text/csv'] }),
    respond: async (req, res, services) => {
      const value = await definition.handle(readInput(definition, req, res), services);
      const answer = definition.answer.parse(value);
      res.set('Cache-Control', 'no-cache');
      if (definition.csv) res.vary('Accept');
      if (definition.csv && req.accepts(['json', 'text/csv']) === 'text/csv') {
        res.type('text/csv; charset=utf-8').send(definition.csv(answer));
      } else res.json(answer);
    },
  };
}

/** A route whose answer was made beforehand, as bytes of the schema's shape. */
export function definePreparedRoute<Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject>(
  definition: Definition<Params, Query, z.ZodUndefined> & {
    method: 'get';
    answer: z.ZodType | null;
    media?: readonly string[];
    headers?: (input: RouteInput<Params, Query, z.ZodUndefined>) => Readonly<Record<string, string>>;
    find: (
      input: RouteInput<Params, Query, z.ZodUndefined>,
      services: Services,
    ) => PreparedBody | Promise<PreparedBody>;
  },
): Route {
  const respond = async (req: PlainRequest, res: ServerResponse, services: Services): Promise<void> => {
    const input = readInput(definition, req, res);
    const body = await definition.find(input, services);
    for (const [name, value] of Object.entries(definition.headers?.(input) ?? {})) res.setHeader(name, value);
    await sendPrepared(req, res, body);
  };
  return {
    ...describeRoute(definition),
    answer: definition.answer,
    ...(definition.media === undefined ? {} : { media: definition.media }),
    respond,
    ...(definition.path.includes(':') ? {} : { respondPlainly: respond }),
  };
}
