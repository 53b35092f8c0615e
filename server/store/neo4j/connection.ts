import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import { isRefusedLogin, isUnanswered, toStoreError } from './errors.ts';
import type { Limit } from './limit.ts';

export interface ConnectionSettings {
  /** Such as `bolt://localhost:7687`, or `neo4j://…` for a cluster. */
  uri: string;
  user: string;
  password: string;
  database: string;
}

export type Access = 'READ' | 'WRITE';

/** Neo4j locks a user out after three wrong passwords, and a password is not mended within seconds. */
const REFUSED_LOGIN_PAUSE_MS = 30_000;
const RENEWAL_PAUSE_MS = 5000;
/** Idle for so long, a connection is tried before it is used: what stands between may have dropped it in silence. */
const LIVENESS_CHECK_MS = 30_000;

function openDriver({ uri, user, password }: ConnectionSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxTransactionRetryTime: 3000,
    connectionAcquisitionTimeout: 5000,
    connectionTimeout: 3000,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
    useBigInt: true,
    userAgent: 'causeway',
    telemetryDisabled: true,
  });
}

/** The one driver of the process, and what has to be known of it between two calls. */
export class Connection {
  readonly #settings: ConnectionSettings;
  #driver: Driver;
  #refusedLogin: { error: unknown; until: number } | null = null;
  #renewedAt = 0;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#driver = openDriver(settings);
  }

  get database(): string {
    return this.#settings.database;
  }

  /**
   * Opens a session for a task and closes it after. When the limit is met the session is closed at once, which has the server
   * end what it is doing there.
   * @throws what the driver or the task throws
   */
  async inSession<T>(
    access: Access,
    limit: Limit,
    task: (session: Session) => Promise<T>,
    config: Pick<SessionConfig, 'bookmarks' | 'fetchSize'> = {},
  ): Promise<T> {
    if (this.#refusedLogin && performance.now() < this.#refusedLogin.until) throw this.#refusedLogin.error;
    const session = this.#driver.session({ ...config, database: this.database, defaultAccessMode: access });
    const stop = (): void => void session.close().catch(() => undefined);
    limit.signal.addEventListener('abort', stop, { once: true });
    try {
      if (limit.signal.aborted) throw limit.signal.reason;
      return await task(session);
    } catch (error) {
      this.#learn(error);
      throw error;
    } finally {
      limit.signal.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  }

  /** The server's own name and version, such as `Neo4j/5.26.0`. */
  async serverAgent(limit: Limit): Promise<string> {
    return this.inSession('READ', limit, async (session) => {
      const { server } = await session.run('RETURN 1 AS one').summary();
      return server.agent ?? 'Neo4j';
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #learn(error: unknown): void {
    if (isRefusedLogin(error)) {
      this.#refusedLogin = { error: toStoreError(error), until: performance.now() + REFUSED_LOGIN_PAUSE_MS };
    }
    if (isUnanswered(error)) this.#renew();
  }

  /**
   * Connections that nobody answers fill the driver's pool and would keep it full after the server is back, as the driver
   * has no way to give them up. So the pool is left behind, now and then, for a new one.
   */
  #renew(): void {
    if (performance.now() - this.#renewedAt < RENEWAL_PAUSE_MS) return;
    this.#renewedAt = performance.now();
    const stuck = this.#driver;
    this.#driver = openDriver(this.#settings);
    void stuck.close().catch(() => undefined);
  }
}
