import { CallableListSchema, type Callable } from '../../contract/cypher.ts';
import { StoreError } from '../graph-store.ts';
import { WorkerPool, type RequestLimits } from '../worker-pool.ts';
import { once } from '../once.ts';
import { PreparationSchema, type Preparation, type Question } from '../preparation.ts';
import { GuardProcess } from './guard-process.ts';
import { LruCache } from './lru.ts';
import { FormatOutcomeSchema, type FormatOutcome, type FormatQuestion, type GuardTask } from './messages.ts';

/** Looks at queries before any store sees them. */
export interface Guard {
  /**
   * What is known of a query: its faults, its kind, and how the engine is asked or why the query is refused.
   * @throws StoreError TIMEOUT when its parser does not come to an end, BUSY, CANCELLED, STORE_UNAVAILABLE
   */
  check: (question: Question, limits: RequestLimits) => Promise<Preparation>;
  /**
   * A query in its usual form, which says the same.
   * @throws StoreError as `check` does
   */
  format: (question: FormatQuestion, limits: RequestLimits) => Promise<FormatOutcome>;
  /**
   * What a query may call.
   * @throws StoreError as `check` does
   */
  callables: () => Promise<Callable[]>;
  /** Resolves when the guard's processes have come up; rejects with STORE_UNAVAILABLE when none does. */
  warm: () => Promise<void>;
  close: () => Promise<void>;
}

/** Two, so that a query that hangs the parser keeps nobody else waiting. */
const PROCESSES = 2;
const QUEUE_LIMIT = 64;
const KEPT_PREPARATIONS = 500;
/** Longer queries are rare, and what is known of them would fill the memory. */
const KEPT_LENGTH = 10_000;
/** The list is made at once; what may take time is a place among the queries that are checked. */
const CALLABLES_TIMEOUT_MS = 30_000;

/**
 * A guard whose processes start when it is first warmed or asked.
 * @param dialect the module of the store's dialect (see dialect.ts), or null where it reads Neo4j's Cypher
 */
export function createGuard(dialect: string | null): Guard {
  const pool = new WorkerPool<GuardTask, unknown>({
    start: (onExit, unwanted) => GuardProcess.start(dialect, onExit, unwanted),
    workers: PROCESSES,
    inTurn: true,
    queueLimit: QUEUE_LIMIT,
    deadlineError,
  });
  const warm = once(() => pool.warm());
  const kept = new LruCache<Preparation>(KEPT_PREPARATIONS);
  return {
    check: async (question, limits) => {
      const key = JSON.stringify(question);
      const known = kept.get(key);
      if (known) return known;
      const found = PreparationSchema.parse(await pool.ask({ kind: 'check', ...question }, limits));
      if (question.query.length <= KEPT_LENGTH) kept.set(key, found);
      return found;
    },
    format: async (question, limits) =>
      FormatOutcomeSchema.parse(await pool.ask({ kind: 'format', ...question }, limits)),
    callables: once(async () => {
      await warm();
      return CallableListSchema.parse(await pool.ask({ kind: 'callables' }, { timeoutMs: CALLABLES_TIMEOUT_MS }));
    }),
    warm,
    close: () => pool.close(),
  };
}

function deadlineError(timeoutMs: number): StoreError {
  return new StoreError(
    'TIMEOUT',
    `The query could not be checked within ${timeoutMs} ms.`,
    'Write it shorter and less deeply nested: fewer brackets within brackets, lists as parameters.',
  );
}
