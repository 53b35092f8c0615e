import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allowedNames } from '../../server/middleware/host.ts';
import { defineRoute } from '../../server/routes/route.ts';
import { expectRefusal } from './expect-refusal.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

function post(body: string, type = 'application/json') {
  return request(invented.app).post('/api/queries/most-connected').set('Content-Type', type).send(body);
}

describe('a body that is not what is read here', () => {
  it.each(['{"parameters": ', '{', 'parameters', '{"a": 1,}', "{'a': 1}", '\u0000'])(
    'refuses the malformed JSON %j',
    async (body) => {
      expectRefusal(await post(body), 400, 'BAD_JSON');
    },
  );

  it.each(['null', '[]', '1', '"text"', 'true', '{"parameters": []}', '{"parameters": null}'])(
    'refuses %j, which is no object of parameters',
    async (body) => {
      expectRefusal(await post(body), 400, 'BAD_REQUEST');
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses the media type %s',
    async (type) => {
      const { message } = expectRefusal(await post('{"parameters": {}}', type), 415, 'UNSUPPORTED_MEDIA_TYPE');
      expect(message).toBe(`The body has the media type ${JSON.stringify(type)}.`);
    },
  );

  it.each(['application/json; charset=gbk', 'application/json; charset=utf-16', 'application/json; charset=none'])(
    'refuses the encoding of %s',
    async (type) => {
      expectRefusal(await post('{"parameters": {}}', type), 415, 'UNSUPPORTED_MEDIA_TYPE');
    },
  );

  it('refuses a compressed body', async () => {
    const compressed = post('{"parameters": {}}').set('Content-Encoding', 'gzip');
    expectRefusal(await compressed, 415, 'UNSUPPORTED_MEDIA_TYPE');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const response = await request(invented.app)
      .post('/api/queries/most-connected')
      .set('Content-Type', 'application/json')
      .serialize((bytes) => bytes)
      .send(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]));
    expectRefusal(response, 400, 'BAD_JSON');
  });

  it('refuses a body of more than a megabyte, and says how much is read', async () => {
    const refused = await post(JSON.stringify({ filler: 'x'.repeat(1_000_000) }));
    expect(expectRefusal(refused, 413, 'PAYLOAD_TOO_LARGE')).toEqual({
      message: 'The body is larger than 1,000,000 bytes.',
      hint: 'Send at most 1,000,000 bytes.',
    });
  });

  it.each(['[', '{"a":'])('refuses %j nested 40,000 deep, closed or not', async (opening) => {
    const closing = opening === '[' ? ']' : '}';
    expectRefusal(await post(`${opening.repeat(40_000)}1${closing.repeat(40_000)}`), 400, 'BAD_JSON');
    expectRefusal(await post(opening.repeat(40_000)), 400, 'BAD_JSON');
  });
});

describe('a name that is not the server’s own', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost@evil.example', '', '[::2]'])(
    'refuses the host %j',
    async (host) => {
      expectRefusal(await request(invented.app).get('/api/papers').set('Host', host), 403, 'FORBIDDEN_HOST');
      expectRefusal(await request(invented.app).get('/').set('Host', host), 403, 'FORBIDDEN_HOST');
    },
  );

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:80', '[::1]:4000'])('answers to %s', async (host) => {
    const response = await request(invented.app).get('/api/papers').set('Host', host);
    expect(response.status).toBe(200);
  });

  it('answers to its own host and to the names that were added', async () => {
    const app = invented.variant({ names: allowedNames('::', ['causeway.example']) });
    const statuses = ['causeway.example', '[::]:4000', 'other.example'].map(
      async (host) => (await request(app).get('/api/papers').set('Host', host)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 403]);
  });
});

describe('a request from another site', () => {
  const own = '127.0.0.1:4000';

  function ask(headers: Record<string, string>) {
    return post('{"parameters": {}}').set({ Host: own, ...headers });
  }

  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: `http://${own}` },
    { Origin: 'https://evil.example' },
    { Origin: 'http://127.0.0.1:5000' },
    { Origin: 'null' },
    { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'file://' },
    { Origin: 'nonsense' },
  ])('is refused: %j', async (headers) => {
    expectRefusal(await ask(headers), 403, 'FORBIDDEN_ORIGIN');
  });

  it.each<Record<string, string>>([
    {},
    { 'Sec-Fetch-Site': 'same-origin', Origin: `http://${own}` },
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:8080' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: `http://${own}` },
  ])('is answered when it is from here: %j', async (headers) => {
    expect((await ask(headers)).status).toBe(200);
  });

  it('is refused before its body is looked at', async () => {
    expectRefusal(await post('{').set('Origin', 'https://evil.example'), 403, 'FORBIDDEN_ORIGIN');
  });

  it('may read what is there for anybody to read, since no other page can see the answer', async () => {
    const response = await request(invented.app).get('/api/papers').set('Sec-Fetch-Site', 'cross-site');
    expect(response.status).toBe(200);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
    expect(response.headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('an address or a method that is not there', () => {
  it.each(['/nope', '/api', '/api/nope', '/API/graph', '/api/Graph', '//api/graph', '/api/graph/x', '/favicon.ico'])(
    'refuses %s',
    async (path) => {
      const { message } = expectRefusal(await request(invented.app).get(path), 404, 'NOT_FOUND');
      expect(message).toBe(`There is nothing at ${JSON.stringify(path)}.`);
    },
  );

  it.each([
    ['post', '/api/graph', 'GET, HEAD'],
    ['delete', '/api/nodes/lantern-cost', 'GET, HEAD'],
    ['put', '/api/queries', 'GET, HEAD'],
    ['get', '/api/queries/most-connected', 'POST'],
    ['patch', '/health/live', 'GET, HEAD'],
    ['post', '/openapi.json', 'GET, HEAD'],
  ] as const)('refuses %s %s and says what is allowed', async (method, path, allow) => {
    const response = await request(invented.app)[method](path);
    expectRefusal(response, 405, 'METHOD_NOT_ALLOWED');
    expect(response.headers.allow).toBe(allow);
  });

  it('says which methods there are', async () => {
    const response = await request(invented.app).options('/api/queries/most-connected');
    expect([response.status, response.headers.allow]).toEqual([204, 'POST']);
  });

  it.each(['/api/nodes/%', '/api/nodes/%zz', '/%E0%A4%A', '/api/search?q=%', '/api/search?q=%ED%A0%80', '/?%C3%28'])(
    'refuses the malformed percent-encoding of %s',
    async (path) => {
      expectRefusal(await request(invented.app).get(path), 400, 'BAD_REQUEST');
    },
  );

  it('answers with and without a slash at the end', async () => {
    expect((await request(invented.app).get('/api/papers/')).status).toBe(200);
  });
});

describe('an unexpected fault', () => {
  const secret = 'connection to /var/lib/secret failed';
  const broken = defineRoute({
    method: 'get',
    path: '/broken/:how',
    tag: 'Test',
    summary: 'Fails',
    params: z.object({ how: z.enum(['throw', 'reject', 'shape']) }),
    answer: z.object({ count: z.int() }),
    refusals: [],
    handle: async ({ params }) => {
      if (params.how === 'throw') throw new Error(secret);
      if (params.how === 'reject') return Promise.reject(new TypeError(secret));
      return JSON.parse(`{"count": "${secret}"}`) as { count: number };
    },
  });

  it.each(['throw', 'reject', 'shape'])('is answered with its request id and nothing else: %s', async (how) => {
    const app = invented.variant({ routes: [broken] });
    const response = await request(app).get(`/broken/${how}`);
    expectRefusal(response, 500, 'INTERNAL');
    expect(response.body.error).toEqual({
      code: 'INTERNAL',
      message: 'The server met an error of its own.',
      hint: 'Try again; if it happens again, report it with the request id.',
      requestId: response.headers['x-request-id'],
    });
  });
});

describe('every answer', () => {
  it('forbids scripts and styles written into a page, and asks for no TLS that is not there', async () => {
    const { headers } = await request(invented.app).get('/api/papers');
    expect(headers['content-security-policy']?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
