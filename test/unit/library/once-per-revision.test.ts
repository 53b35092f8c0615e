import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { oncePerRevision } from '../../../server/library/once-per-revision.ts';
import { StoreError } from '../../../server/store/graph-store.ts';

const AWAY = new StoreError('STORE_UNAVAILABLE', 'Away.', 'Come again.');

/** A store whose revision is told by whoever is set, and a reading that gives the revision and how often it was read. */
function opened() {
  const store = { revision: (): Promise<string | null> => Promise.reject(AWAY) };
  let reads = 0;
  let fault: Error | null = null;
  const ask = oncePerRevision(store, async () => {
    if (fault) throw fault;
    reads += 1;
    return `${await store.revision()}, read ${reads}`;
  });
  return {
    ask,
    tell: (revision: string | null) => (store.revision = () => Promise.resolve(revision)),
    goAway: () => (store.revision = () => Promise.reject(AWAY)),
    hang: () => (store.revision = () => new Promise(() => undefined)),
    tellLate: (revision: string, ms: number) => (store.revision = () => sleep(ms, revision)),
    failReading: (error: Error | null) => (fault = error),
  };
}

describe('what is read once a revision', () => {
  test('is read once for all who ask, and again when the revision is another', async () => {
    const { ask, tell } = opened();
    tell('a');
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['a, read 1', 'a, read 1', 'a, read 1']);
    tell('b');
    expect(await Promise.all([ask(), ask()])).toEqual(['b, read 2', 'b, read 2']);
  });

  test('fails while nothing was read yet, and is tried again by whoever asks next', async () => {
    const { ask, tell, failReading } = opened();
    await expect(ask()).rejects.toBe(AWAY);
    tell('a');
    failReading(AWAY);
    await expect(ask()).rejects.toBe(AWAY);
    failReading(null);
    expect(await ask()).toBe('a, read 1');
  });

  test('goes on being given while the store is away, and a revision that came meanwhile is noticed', async () => {
    const { ask, tell, goAway } = opened();
    tell('a');
    await ask();
    goAway();
    expect([await ask(), await ask()]).toEqual(['a, read 1', 'a, read 1']);
    tell('b');
    expect(await ask()).toBe('b, read 2');
  });

  test('goes on being given where the new revision cannot be read, until it can', async () => {
    const { ask, tell, failReading } = opened();
    tell('a');
    await ask();
    tell('b');
    failReading(AWAY);
    expect([await ask(), await ask()]).toEqual(['a, read 1', 'a, read 1']);
    failReading(null);
    expect(await ask()).toBe('b, read 2');
  });

  test('goes on being given where the store has come to hold nothing', async () => {
    const { ask, tell, failReading } = opened();
    tell('a');
    await ask();
    tell(null);
    failReading(AWAY);
    expect(await ask()).toBe('a, read 1');
  });

  test('is not given in place of what is wrong with the new revision itself', async () => {
    const { ask, tell, failReading } = opened();
    tell('a');
    await ask();
    tell('b');
    failReading(new TypeError('no such shape'));
    await expect(ask()).rejects.toThrow('no such shape');
  });

  test('a store that says nothing is waited for once, and not again until it speaks', async () => {
    const { ask, tell, hang } = opened();
    tell('a');
    await ask();
    hang();
    const begun = performance.now();
    expect(await ask()).toBe('a, read 1');
    const waited = performance.now() - begun;
    expect(await Promise.all(Array.from({ length: 100 }, () => ask()))).toEqual(Array(100).fill('a, read 1'));
    expect(performance.now() - begun - waited).toBeLessThan(waited);
    tell('b');
    expect(await ask()).toBe('b, read 2');
  });

  test('what a slow store says at last is read without anybody waiting', async () => {
    const { ask, tell, hang, tellLate } = opened();
    tell('a');
    await ask();
    hang();
    await ask();
    tellLate('b', 50);
    expect(await ask()).toBe('a, read 1');
    await expect.poll(() => ask()).toBe('b, read 2');
  });
});
