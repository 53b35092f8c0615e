import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import { WorkerPool } from '../worker-pool.ts';
import { once } from '../once.ts';
import type { ValueType } from '../value-type.ts';
import type { Database } from './engine.ts';
import type { ReadRequest } from './messages.ts';
import { readPropertyTypes } from './property-types.ts';
import { ReaderProcess, type ReaderSettings } from './reader-process.ts';
import { watchSnapshot } from './snapshot-watch.ts';
import { snapshotPath } from './snapshots.ts';

export interface ServingSettings {
  readers: number;
  memoryLimit: number;
  queueLimit: number;
}

/** The app's reads and named queries are short; this bounds what a fault could pile up. */
const OWN_POOL = { readers: 1, queueLimit: 256 };

type ReaderPool = WorkerPool<Omit<ReadRequest, 'id'>, ReadResult>;

function openPool(
  reader: ReaderSettings,
  { readers, queueLimit }: { readers: number; queueLimit: number },
  onFailure: () => void,
): ReaderPool {
  return new WorkerPool({
    start: (onExit, unwanted) =>
      ReaderProcess.start(reader, onExit, unwanted).catch((error: unknown) => {
        if (!unwanted.aborted) onFailure();
        throw error;
      }),
    workers: readers,
    queueLimit,
    deadlineError,
  });
}

function deadlineError(timeoutMs: number): StoreError {
  return new StoreError(
    'TIMEOUT',
    `The query was stopped after ${timeoutMs} ms.`,
    'Make the query smaller: anchor the pattern at a node, bound the length of paths, or add LIMIT.',
  );
}

/** One revision being read: its file, held open so that no other program sweeps it, and the pools of readers. */
export class Serving {
  readonly revision: string;
  #hold: Database | null;
  readonly #pools: Record<ReadOptions['lane'], ReaderPool>;
  readonly #unwatch: () => void;
  /** What the graph holds under each property key; looked for when first asked. */
  readonly propertyTypes: () => Promise<Record<string, ValueType>>;

  /** `onSuspicion` hears that the file may not be any more what was opened: it was changed, or a reader cannot open it. */
  constructor(
    folder: string,
    revision: string,
    hold: Database,
    settings: ServingSettings,
    onSuspicion: (serving: Serving) => void,
  ) {
    const reader = { path: snapshotPath(folder, revision), memoryLimit: settings.memoryLimit };
    const suspect = (): void => onSuspicion(this);
    this.revision = revision;
    this.#hold = hold;
    this.#pools = {
      app: openPool(reader, OWN_POOL, suspect),
      named: openPool(reader, OWN_POOL, suspect),
      user: openPool(reader, settings, suspect),
    };
    this.#unwatch = watchSnapshot(reader.path, suspect);
    this.propertyTypes = once(() => readPropertyTypes(this));
  }

  read(statement: string, { lane, parameters = {}, rowLimit, ...limits }: ReadOptions): Promise<ReadResult> {
    return this.#pools[lane].ask({ statement, parameters, rowLimit }, limits);
  }

  async warm(): Promise<void> {
    await this.#each((pool) => pool.warm());
  }

  async drain(): Promise<void> {
    await this.#each((pool) => pool.drain());
    this.#letGo();
  }

  async close(): Promise<void> {
    await this.#each((pool) => pool.close());
    this.#letGo();
  }

  async #each(act: (pool: ReaderPool) => Promise<void>): Promise<void> {
    await Promise.all(Object.values(this.#pools).map(act));
  }

  #letGo(): void {
    this.#unwatch();
    this.#hold?.close();
    this.#hold = null;
  }
}
