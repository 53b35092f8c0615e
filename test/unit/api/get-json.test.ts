import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ApiFailure } from '../../../client/model/api-failure.ts';
import { getJson } from '../../../client/api/get-json.ts';
import { ResourceCache } from '../../../client/context/resource.ts';

const Schema = z.object({ lanterns: z.number() });
afterEach(() => vi.unstubAllGlobals());

function answerWith(body: BodyInit | null, init?: ResponseInit): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((failure: unknown) => failure);
  if (!(error instanceof ApiFailure)) throw new Error(`reasonOf: no ApiFailure but ${String(error)}`);
  return error.reason;
}

describe('an answer', () => {
  test('is parsed, and what the schema does not know is left out', async () => {
    answerWith('{"lanterns": 3, "extra": true}');
    expect(await getJson('api/x', Schema)).toEqual({ lanterns: 3 });
  });

  test.each(['not json', '{"lanterns": "many"}', ''])('that is %j cannot be read', async (body) => {
    answerWith(body);
    expect(await reasonOf(getJson('api/x', Schema))).toEqual({ kind: 'unreadable' });
  });

  test('that is an error says what the server says', async () => {
    const error = { code: 'UNKNOWN_NODE', message: 'No such node.', hint: 'Search for it.', requestId: 'r-1' };
    answerWith(JSON.stringify({ error }), { status: 404 });
    expect(await reasonOf(getJson('api/x', Schema))).toEqual({ kind: 'refused', error });
  });

  test('that is an error of something in between cannot be read', async () => {
    answerWith('<html>Bad gateway</html>', { status: 502 });
    expect(await reasonOf(getJson('api/x', Schema))).toEqual({ kind: 'unreadable' });
  });

  test('that never comes says that nobody is there', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await reasonOf(getJson('api/x', Schema))).toEqual({ kind: 'unreachable' });
  });

  test('that is no longer wanted is called off without a failure', async () => {
    const controller = new AbortController();
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      controller.abort();
      return Promise.reject(signal?.reason as Error);
    });
    const error: unknown = await getJson('api/x', Schema, controller.signal).catch((reason: unknown) => reason);
    expect(error).toBe(controller.signal.reason);
  });
});

describe('a cache', () => {
  test('asks once for each key, and again after a failure', async () => {
    const asked: string[] = [];
    const cache = new ResourceCache<string, string>((key) => {
      asked.push(key);
      return asked.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve(`${key}!`);
    });
    await expect(cache.get('a')).rejects.toThrow('away');
    expect(await Promise.all([cache.get('a'), cache.get('a')])).toEqual(['a!', 'a!']);
    expect(asked).toEqual(['a', 'a']);
    expect(cache.peek('a')).toBe('a!');
    expect(cache.peek('b')).toBeUndefined();
  });

  test('keeps what another answer brought along', async () => {
    const cache = new ResourceCache<string, number>(() => Promise.reject(new Error('never asked')));
    cache.put('a', 1);
    expect([cache.peek('a'), await cache.get('a')]).toEqual([1, 1]);
  });
});
