import { readFile } from 'node:fs/promises';
import type { Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createRouter } from '../../server/app.ts';
import { QueryRunSchema } from '../../server/contract/cypher.ts';
import { HealthSchema } from '../../server/contract/status.ts';
import { describeRoutes, type OpenApiDocument } from '../../server/openapi.ts';
import { defineRoute } from '../../server/routes/route.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
let document: OpenApiDocument;
beforeAll(async () => {
  invented = await openInventedApp();
  document = (await request(invented.app).get('/openapi.json')).body as OpenApiDocument;
});
afterAll(() => invented.close());

/** Method and path of everything that answers at an address of its own in the app. */
function registered(app: Express): string[] {
  const Layers = z.array(
    z.object({
      route: z.object({ path: z.string(), stack: z.array(z.object({ method: z.string().optional() })) }).optional(),
    }),
  );
  const found = Layers.parse(app.router.stack).flatMap(({ route }) =>
    (route?.stack ?? []).flatMap(({ method }) => (method === undefined ? [] : `${method} ${route?.path}`)),
  );
  return [...new Set(found)].toSorted();
}

it('documents every route that the app has, and no other', () => {
  const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(registered(createRouter({ services: invented.services, logger: pino({ level: 'silent' }) }))).toEqual(
    documented.toSorted(),
  );
  expect(documented).toEqual(
    expect.arrayContaining(['get /api/graph', 'post /api/queries/:name', 'get /openapi.json', 'get /health/live']),
  );
});

it('is OpenAPI 3.1 whose references all lead somewhere', () => {
  expect([document.openapi, document.info.title, document.info.version]).toEqual(['3.1.0', 'Causeway', '0.1.0']);
  const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
  const names = references.map((reference) => /^"\$ref":"#\/components\/schemas\/(\w+)"$/.exec(reference)?.[1]);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => name === undefined || !(name in document.components.schemas))).toEqual([]);
});

it('gives each operation an id of its own, a summary, and what it refuses', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { summary, responses } of operations) {
    expect(summary).not.toBe('');
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '403', '405', '500']));
  }
});

it('describes parameters, bodies and answers by the schemas that the routes parse with', () => {
  const paths = document.paths['/api/paths']?.get;
  expect(paths?.parameters.map(({ name, required }) => `${name}${required ? '' : '?'}`)).toEqual([
    'from',
    'to',
    'maxLength?',
    'limit?',
    'lift?',
    'depth?',
    'open?',
  ]);
  expect(paths?.parameters[2]?.schema).toEqual({ default: 8, type: 'integer', minimum: 1, maximum: 12 });
  expect(paths?.responses[200]?.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/PathsAnswer' } },
  });
  const run = document.paths['/api/queries/{name}']?.post;
  expect(run?.operationId).toBe('postApiQueriesByName');
  expect(run?.parameters).toEqual([{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }]);
  expect(run?.requestBody?.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/QueryRun' } },
  });
  expect(Object.keys(run?.responses ?? {}).join(' ')).toBe('200 400 403 404 405 413 415 429 500 503 504');
});

it('tells methods, limits and refusals as the routes declare them', () => {
  const at = { path: '/api/note', tag: 'Test', answer: HealthSchema, refusals: ['UNKNOWN_PAPER'] as const };
  const handle = () => ({ status: 'ok' as const });
  const { paths } = describeRoutes(
    [
      defineRoute({ ...at, method: 'put', summary: 'Writes', body: QueryRunSchema, bodyLimit: 50_000_000, handle }),
      defineRoute({ ...at, method: 'delete', summary: 'Drops', handle }),
    ],
    '0.0.0',
  );
  const told = Object.entries(paths['/api/note'] ?? {}).map(([method, { responses }]) => [
    method,
    Object.entries(responses).map(([status, { description }]) => `${status} ${description}`),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    put: [
      '200 The answer',
      '400 BAD_REQUEST, BAD_JSON',
      '403 FORBIDDEN_HOST, FORBIDDEN_ORIGIN',
      '404 UNKNOWN_PAPER',
      '405 METHOD_NOT_ALLOWED',
      '413 PAYLOAD_TOO_LARGE (more than 50,000,000 bytes)',
      '415 UNSUPPORTED_MEDIA_TYPE',
      '500 INTERNAL',
    ],
    delete: [
      '200 The answer',
      '400 BAD_REQUEST',
      '403 FORBIDDEN_HOST, FORBIDDEN_ORIGIN',
      '404 UNKNOWN_PAPER',
      '405 METHOD_NOT_ALLOWED',
      '500 INTERNAL',
    ],
  });
});

it('has the routes that the README of the server lists, and no other', async () => {
  const readme = await readFile('server/README.md', 'utf8');
  const listed = [...readme.matchAll(/`(GET|POST) ([^`?[\s]+)[^`]*`/g)].map(([, method, path]) => `${method} ${path}`);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect([...new Set(listed)].toSorted()).toEqual(operations.toSorted());
});
