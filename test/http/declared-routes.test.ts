import type { RequestListener } from 'node:http';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRoute } from '../../server/routes/route.ts';
import { expectRefusal } from './expect-refusal.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

describe('what a route declares', () => {
  const at = { path: '/note/:id', tag: 'Test', params: z.object({ id: z.string() }), refusals: [] };
  const NoteSchema = z.object({ text: z.string() });
  const routes = [
    defineRoute({ ...at, method: 'get', summary: 'Reads', answer: NoteSchema, handle: () => ({ text: 'held' }) }),
    defineRoute({
      ...at,
      method: 'put',
      summary: 'Writes',
      body: NoteSchema,
      bodyLimit: 20,
      answer: NoteSchema,
      handle: ({ body }) => body,
    }),
    defineRoute({ ...at, method: 'delete', summary: 'Drops', answer: NoteSchema, handle: () => ({ text: 'gone' }) }),
  ];
  let app: RequestListener;
  beforeAll(() => {
    app = invented.variant({ routes });
  });

  it('are its methods, and no other', async () => {
    expect((await request(app).get('/note/1')).body).toEqual({ text: 'held' });
    expect((await request(app).put('/note/1').send({ text: 'new' })).body).toEqual({ text: 'new' });
    expect((await request(app).delete('/note/1')).body).toEqual({ text: 'gone' });
    const refused = await request(app).post('/note/1').send({ text: 'new' });
    const { hint } = expectRefusal(refused, 405, 'METHOD_NOT_ALLOWED');
    expect([refused.headers.allow, hint]).toEqual(['GET, HEAD, PUT, DELETE', 'Use GET, HEAD, PUT, DELETE.']);
  });

  it('is how long its body may be', async () => {
    expect(
      (
        await request(app)
          .put('/note/1')
          .send({ text: 'a'.repeat(9) })
      ).status,
    ).toBe(200);
    const refused = await request(app)
      .put('/note/1')
      .send({ text: 'a'.repeat(10) });
    expect(expectRefusal(refused, 413, 'PAYLOAD_TOO_LARGE').message).toBe('The body is larger than 20 bytes.');
  });

  it('is not done for a page of another site', async () => {
    for (const method of ['put', 'delete'] as const) {
      const sent = request(app)[method]('/note/1').set('Origin', 'https://evil.example');
      expectRefusal(await sent, 403, 'FORBIDDEN_ORIGIN');
    }
  });
});
