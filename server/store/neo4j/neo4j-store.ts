import { setMaxListeners } from 'node:events';
import { contentFault } from '../content-fault.ts';
import { StoreError, type GraphStore, type ReadOptions, type ReadResult, type StoreContent } from '../graph-store.ts';
import { tellProgress } from '../load-progress.ts';
import type { CheckQuestion, Preparation, PreparedStatement, Question } from '../preparation.ts';
import { Connection, type ConnectionSettings } from './connection.ts';
import { isLostConnection, toLoadError, toStoreError } from './errors.ts';
import { ReadLimiter } from './read-limiter.ts';
import { withLimit, type Limit } from './limit.ts';
import { loadContent, settle, verifiedRevision } from './load.ts';
import { runStatement, type Statement } from './statement.ts';
import { Steady } from './steady.ts';

export interface Neo4jOptions extends ConnectionSettings {
  /** Users' reads that run at once. */
  readers: number;
  /** Users' reads that may wait; one more is refused with BUSY. 16 for each reader unless given. */
  queueLimit?: number;
  /** Milliseconds that a load may take; half an hour unless given. */
  loadTimeoutMs?: number;
  /** Nodes and relationships that one transaction may change; a load beyond it goes in steps. 100,000 unless given. */
  atOnceLimit?: number;
  /** Hears what an operator should know and no caller is told, such as how far a long load has come. */
  onNotice?: (notice: string) => void;
}

const QUEUE_PER_READER = 16;
/** The app's reads and named queries are short; this bounds what a fault could pile up. */
const APP_READERS = 8;
const APP_QUEUE_LIMIT = 256;
const CALL = { timeoutMs: 5000 } as const;
const LOAD_TIMEOUT_MS = 1_800_000;
const ADOPT_TIMEOUT_MS = 120_000;
/** Each takes about a kilobyte of the server's heap until the transaction ends. */
const AT_ONCE_LIMIT = 100_000;
/** Rows that travel at once: a user's rows may be large, and the app reads many small ones. */
const FETCH_SIZE = { user: 200, named: 200, app: 1000 } as const;

/**
 * A store on a Neo4j 5 that runs elsewhere. Nothing is asked of it before the first call, so that a server that is down
 * fails that call and the next one after it is up succeeds.
 */
export function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  return Promise.resolve(new Neo4jStore(options));
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly isRemote = true;
  readonly dialect = null;
  readonly #connection: Connection;
  readonly #steady: Steady;
  readonly #limiters: Record<ReadOptions['lane'], ReadLimiter>;
  readonly #loadTimeoutMs: number;
  readonly #atOnceLimit: number;
  readonly #notice: (notice: string) => void;
  readonly #closing = new AbortController();
  /** The look that is under way for all who ask for the revision. */
  #asked: Promise<string | null> | null = null;
  /** Loads that have not ended, one after the other. */
  #loading: Promise<unknown> = Promise.resolve();
  #settling = false;

  constructor({ readers, queueLimit, loadTimeoutMs, atOnceLimit, onNotice, ...settings }: Neo4jOptions) {
    const closing = this.#closing.signal;
    // Every call under way listens to it; the lanes bound how many those are.
    setMaxListeners(0, closing);
    this.#connection = new Connection(settings);
    this.#steady = new Steady(
      this.#connection,
      (limit) => settle(this.#connection, limit),
      () => void this.#settleLater(),
    );
    this.#atOnceLimit = atOnceLimit ?? AT_ONCE_LIMIT;
    this.#notice = onNotice ?? (() => undefined);
    this.#loadTimeoutMs = loadTimeoutMs ?? LOAD_TIMEOUT_MS;
    this.#limiters = {
      app: new ReadLimiter({ places: APP_READERS, queueLimit: APP_QUEUE_LIMIT, closing }),
      named: new ReadLimiter({ places: APP_READERS, queueLimit: APP_QUEUE_LIMIT, closing }),
      user: new ReadLimiter({ places: readers, queueLimit: queueLimit ?? QUEUE_PER_READER * readers, closing }),
    };
  }

  async engineVersion(): Promise<string> {
    const agent = await this.#call((limit) => this.#connection.serverAgent(limit));
    return `${agent.replace('Neo4j/', 'neo4j ')}, database ${this.#connection.database}`;
  }

  /** Every request asks for it first: one look at the database is for all who ask meanwhile. */
  revision(): Promise<string | null> {
    if (this.#asked) return this.#asked;
    const asked = this.#call((limit) => this.#steady.freshRevision(limit)).finally(() => {
      if (this.#asked === asked) this.#asked = null;
    });
    this.#asked = asked;
    return asked;
  }

  async ping(): Promise<void> {
    const { revision } = await this.#call((limit) => this.#steady.look(limit));
    if (revision === null) throw emptyError();
  }

  prepare(question: Question, check: CheckQuestion): Promise<Preparation> {
    return check(question);
  }

  read(
    asked: string | PreparedStatement,
    { lane, rowLimit, parameters = {}, ...limits }: ReadOptions,
  ): Promise<ReadResult> {
    const text = typeof asked === 'string' ? asked : asked.statement;
    return this.#limiters[lane].run(limits, (limit) =>
      this.#guarded(() => this.#readSteady({ text, parameters, rowLimit }, FETCH_SIZE[lane], limit)),
    );
  }

  adopt(revision: string): Promise<boolean> {
    return this.#inTurn(
      ADOPT_TIMEOUT_MS,
      async (limit) => (await verifiedRevision(this.#connection, limit)) === revision,
    );
  }

  load(content: StoreContent): Promise<void> {
    return this.#inTurn(this.#loadTimeoutMs, async (limit) => {
      const fault = contentFault(content);
      if (fault) throw contentError(fault);
      try {
        const settings = { atOnceLimit: this.#atOnceLimit, onProgress: tellProgress(content, this.#notice) };
        await loadContent(this.#connection, content, limit, settings);
      } catch (error) {
        await this.#settleQuietly();
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#loading.catch(() => undefined);
    await this.#connection.close();
  }

  /** Reads until one read saw one revision from its beginning to its end. */
  async #readSteady(statement: Statement, fetchSize: number, limit: Limit): Promise<ReadResult> {
    for (;;) {
      const standing = await this.#steady.standing(limit);
      if (standing.revision === null) throw emptyError();
      try {
        const { result, bookmarks } = await this.#readOnce(
          statement,
          { fetchSize, bookmarks: standing.bookmarks },
          limit,
        );
        if (await this.#steady.hasHeld(standing, bookmarks, limit)) return result;
      } catch (error) {
        // What goes away under a statement may be what makes it fail.
        const failed = toStoreError(error).code === 'QUERY_FAILED';
        if (!failed || (await this.#steady.hasHeld(standing, [], limit))) throw error;
      }
    }
  }

  async #readOnce(
    statement: Statement,
    config: { fetchSize: number; bookmarks: string[] },
    limit: Limit,
  ): Promise<{ result: ReadResult; bookmarks: string[] }> {
    return this.#connection.inSession(
      'READ',
      limit,
      async (session) => ({
        result: await runStatement(session, statement, limit),
        bookmarks: session.lastBookmarks(),
      }),
      config,
    );
  }

  /** Once more where the connection was lost: a server that was started again is there under the same address. */
  async #guarded<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task().catch((error: unknown) => {
        if (!isLostConnection(error)) throw error;
        this.#steady.forget();
        return task();
      });
    } catch (error) {
      const known = toStoreError(error);
      if (known.code === 'STORE_UNAVAILABLE' || known.code === 'TIMEOUT') this.#steady.forget();
      throw known;
    }
  }

  #call<T>(task: (limit: Limit) => Promise<T>): Promise<T> {
    return this.#limiters.app.run(CALL, (limit) => this.#guarded(() => task(limit)));
  }

  #inTurn<T>(timeoutMs: number, change: (limit: Limit) => Promise<T>): Promise<T> {
    const closing = this.#closing.signal;
    const timeoutError = (): StoreError => loadTimeoutError(timeoutMs);
    const turn = this.#loading
      .catch(() => undefined)
      .then(() => withLimit({ timeoutMs, closing, timeoutError }, change))
      .catch((error: unknown) => {
        throw toLoadError(error);
      })
      .finally(() => {
        this.#asked = null;
        this.#steady.forget();
      });
    this.#loading = turn;
    return turn;
  }

  /** Once for all who ask: waits for whoever loads, and ends what a load that was cut short has left. */
  async #settleLater(): Promise<void> {
    if (this.#settling) return;
    this.#settling = true;
    await this.#inTurn(this.#loadTimeoutMs, (limit) => settle(this.#connection, limit)).catch(() => undefined);
    this.#settling = false;
  }

  /** After a load that failed, so that no reader waits for it. Where the server is gone, the next load does it. */
  async #settleQuietly(): Promise<void> {
    const timeoutError = (): StoreError => loadTimeoutError(ADOPT_TIMEOUT_MS);
    await withLimit({ timeoutMs: ADOPT_TIMEOUT_MS, closing: this.#closing.signal, timeoutError }, async (limit) => {
      await verifiedRevision(this.#connection, limit);
    }).catch(() => undefined);
  }
}

function emptyError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store holds no graph yet.', 'Load a seed first.');
}

function contentError(fault: string): StoreError {
  return new StoreError('LOAD_FAILED', `The content cannot be loaded: ${fault}.`, 'Correct the seed and load again.');
}

function loadTimeoutError(timeoutMs: number): StoreError {
  return new StoreError('TIMEOUT', `Neo4j did not take the content within ${timeoutMs / 1000} s.`, 'Load again.');
}
