import { z } from 'zod';
import type { ErrorCode } from './contract/errors.ts';
import { ErrorBodySchema } from './contract/errors.ts';
import { statusOf } from './errors.ts';
import { componentSchemas, type JsonSchema, schemaReference } from './openapi-schemas.ts';
import type { Method, Route, RouteBody } from './routes/route.ts';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema | boolean;
  style?: 'form';
  explode?: false;
}

type Content = Record<string, { schema: JsonSchema }>;

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** What any route may refuse. */
const COMMON_REFUSALS: readonly ErrorCode[] = ['BAD_REQUEST', 'FORBIDDEN_HOST', 'METHOD_NOT_ALLOWED', 'INTERNAL'];
/** What is refused of a request that does more than to get. */
const UNSAFE_REFUSALS: readonly ErrorCode[] = ['FORBIDDEN_ORIGIN'];
const BODY_REFUSALS: readonly ErrorCode[] = ['BAD_JSON', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'];

function json(schema: JsonSchema): Content {
  return { 'application/json': { schema } };
}

/** JSON of the route's shape, or whatever else it answers with. */
function contentOf({ answer, media }: Route): Content {
  const schema = answer === null ? {} : schemaReference(answer);
  if (media === undefined) return json(schema);
  return Object.fromEntries(
    media.map((type) => [type, { schema: type === 'application/json' ? schema : { type: 'string' } }]),
  );
}

function parametersOf(schema: z.ZodObject, place: Parameter['in']): Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' });
  const { required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
    ...(typeof property === 'object' && property.type === 'array' ? { style: 'form', explode: false } : {}),
  }));
}

function refusalsOf({ method, body, refusals }: Route): ErrorCode[] {
  const unsafe = method === 'get' ? [] : UNSAFE_REFUSALS;
  return [...COMMON_REFUSALS, ...unsafe, ...(body === null ? [] : BODY_REFUSALS), ...refusals];
}

function describeRefusal(code: ErrorCode, body: RouteBody | null): string {
  if (code !== 'PAYLOAD_TOO_LARGE' || body === null) return code;
  return `${code} (more than ${body.limit.toLocaleString('en')} bytes)`;
}

function responsesOf(route: Route): Operation['responses'] {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of refusalsOf(route)) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  const refusals = [...byStatus].map(([status, named]) => [
    String(status),
    {
      description: named.map((code) => describeRefusal(code, route.body)).join(', '),
      content: json(schemaReference(ErrorBodySchema)),
    },
  ]);
  return {
    200: { description: 'The answer', content: contentOf(route) },
    ...Object.fromEntries(refusals),
  };
}

/** Such as `getApiNodesByKey`. */
function operationId({ method, path }: Route): string {
  const words = path.match(/[a-z]+|:[a-z]+/gi) ?? [];
  return [method, ...words.map((word) => word.replace(':', 'by-'))]
    .join('-')
    .replace(/-([a-z])/gi, (_match, letter: string) => letter.toUpperCase());
}

function operationOf(route: Route): Operation {
  const { summary, tag, params, query, body } = route;
  return {
    operationId: operationId(route),
    summary,
    tags: [tag],
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body === null ? {} : { requestBody: { required: false, content: json(schemaReference(body.schema)) } }),
    responses: responsesOf(route),
  };
}

/** The OpenAPI 3.1 document of the routes, made from the very schemas that they parse with. */
export function describeRoutes(routes: readonly Route[], version: string): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routes) {
    const path = route.path.replace(/:([a-z]+)/gi, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Causeway',
      version,
      description: 'A paper read as a signed causal graph, every arrow tied to its sentence.',
    },
    paths,
    components: { schemas: componentSchemas() },
  };
}
