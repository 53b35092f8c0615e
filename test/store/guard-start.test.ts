import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forkModule, killChild, untilReady } from '../../server/store/child-program.ts';
import { findSnapshot } from '../../server/store/guard/find-snapshot.ts';
import { createGuard } from '../../server/store/guard/guard.ts';
import { LACKED, NOT_ALLOWED, REPAIRED, WRITES, WRONG } from '../http/known-queries.ts';
import { builtPath } from '../prepared/built-program.ts';

const HEAP_LIMIT_MB = 1024;
const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };
const CHILD = builtPath('server/store/guard/child.ts');
const DIALECT = builtPath('server/store/embedded/dialect/dialect.ts');
/** A dialect that no snapshot has. */
const OTHER_DIALECT = fileURLToPath(new URL('../fixtures/other-dialect.mjs', import.meta.url));

/** Some of each kind. */
const QUERIES = [...WRITES, ...NOT_ALLOWED, ...WRONG, ...REPAIRED, ...LACKED]
  .filter((_, index) => index % 8 === 0)
  .map((one) => (typeof one === 'string' ? one : one[0]));

async function answerOf(child: ChildProcess, task: object): Promise<unknown> {
  child.send({ id: 1, ...task });
  const [{ answer }] = (await once(child, 'message')) as [{ answer: unknown }];
  return answer;
}

describe('a process of the guard', () => {
  const children: ChildProcess[] = [];
  async function start(from: string | null): Promise<ChildProcess> {
    const child = forkModule(CHILD, [DIALECT], HEAP_LIMIT_MB, from);
    children.push(child);
    await untilReady(child, new AbortController().signal);
    return child;
  }
  let snapshot: string | null;
  beforeAll(async () => {
    snapshot = await findSnapshot(HEAP_LIMIT_MB);
  });
  afterAll(() => Promise.all(children.map(killChild)));

  test('has a snapshot that fits, and none for other flags', async () => {
    expect([snapshot, await findSnapshot(HEAP_LIMIT_MB + 1)]).toEqual([expect.stringMatching(/guard\.blob$/), null]);
  });

  test('says, from its snapshot, what a plain one says', async () => {
    const both = await Promise.all([start(snapshot), start(null)]);
    const tasks = [
      { kind: 'callables' },
      { kind: 'format', query: 'match (n) return n', caret: 3 },
      ...QUERIES.map((query) => ({ kind: 'check', query, parameters: {}, names: NO_NAMES })),
    ];
    expect(tasks.length).toBeGreaterThan(8);
    for (const task of tasks) {
      const [quick, plain] = await Promise.all(both.map((child) => answerOf(child, task)));
      expect(quick).toEqual(plain);
    }
  });

  test('starts plainly with a dialect that the snapshot has not', async () => {
    const guard = createGuard(OTHER_DIALECT);
    const question = { query: 'RETURN 1 AS one', parameters: {}, names: NO_NAMES };
    const { outcome } = await guard.check(question, { timeoutMs: 60_000 });
    await guard.close();
    expect(outcome).toMatchObject({ kind: 'statement', notices: ['other: RETURN 1 AS one'] });
  });
});
