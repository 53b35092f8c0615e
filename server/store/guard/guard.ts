import { CallableListSchema, type Callable, type StoreKind } from '../../contract/cypher.ts';
import { StoreError } from '../graph-store.ts';
import { Lane, type RequestLimits } from '../lane.ts';
import { GuardProcess } from './guard-process.ts';
import { LruCache } from './lru.ts';
import {
  FormatOutcomeSchema,
  GuardReportSchema,
  type FormatOutcome,
  type FormatQuestion,
  type GuardQuestion,
  type GuardReport,
  type GuardTask,
} from './messages.ts';

/** Looks at queries before any store sees them. */
export interface Guard {
  /**
   * What is known of a query: its faults, its kind, why it would be refused, and how the embedded engine is asked.
   * @throws StoreError TIMEOUT when its parser does not come to an end, BUSY, CANCELLED, STORE_UNAVAILABLE
   */
  check: (question: GuardQuestion, limits: RequestLimits) => Promise<GuardReport>;
  /**
   * A query in its usual form, which says the same.
   * @throws StoreError as `check` does
   */
  format: (question: FormatQuestion, limits: RequestLimits) => Promise<FormatOutcome>;
  /**
   * What a query on that store may call.
   * @throws StoreError as `check` does
   */
  callables: (store: StoreKind, limits: RequestLimits) => Promise<Callable[]>;
  /** Resolves when the guard's processes have come up; rejects with STORE_UNAVAILABLE when none does. */
  warm: () => Promise<void>;
  close: () => Promise<void>;
}

/** Two, so that a query that hangs the parser keeps nobody else waiting. */
const PROCESSES = 2;
const QUEUE_LIMIT = 64;
const KEPT_REPORTS = 500;
/** Longer queries are rare, and their reports would fill the memory. */
const KEPT_LENGTH = 10_000;

/** A guard whose processes start when it is first warmed or asked. */
export function createGuard(): Guard {
  const lane = new Lane<GuardTask, unknown>({
    start: (onExit, unwanted) => GuardProcess.start(onExit, unwanted),
    workers: PROCESSES,
    inTurn: true,
    queueLimit: QUEUE_LIMIT,
    deadlineError,
  });
  let warming: Promise<void> | null = null;
  const kept = new LruCache<GuardReport>(KEPT_REPORTS);
  return {
    check: async (question, limits) => {
      const key = JSON.stringify(question);
      const known = kept.get(key);
      if (known) return known;
      const report = GuardReportSchema.parse(await lane.ask({ kind: 'check', ...question }, limits));
      if (question.query.length <= KEPT_LENGTH) kept.set(key, report);
      return report;
    },
    format: async (question, limits) =>
      FormatOutcomeSchema.parse(await lane.ask({ kind: 'format', ...question }, limits)),
    callables: async (store, limits) => CallableListSchema.parse(await lane.ask({ kind: 'callables', store }, limits)),
    warm: () =>
      (warming ??= lane.warm().catch((error: unknown) => {
        warming = null;
        throw error;
      })),
    close: () => lane.close(),
  };
}

function deadlineError(timeoutMs: number): StoreError {
  return new StoreError(
    'TIMEOUT',
    `The query could not be checked within ${timeoutMs} ms.`,
    'Write it shorter and less deeply nested: fewer brackets within brackets, lists as parameters.',
  );
}
