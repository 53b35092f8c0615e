import { StoreError, type GraphStore, type ReadOptions, type ReadResult, type StoreContent } from '../graph-store.ts';
import { tellProgress } from '../load-progress.ts';
import type { CheckQuestion, Preparation, PreparedStatement, Question } from '../preparation.ts';
import { engineVersionNumber } from './engine.ts';
import { readPrepared } from './read-prepared.ts';
import { Serving, type ServingSettings } from './serving.ts';
import { isSnapshotWhole, listRevisions, openSnapshot, prepareLoad, publishSnapshot } from './snapshots.ts';
import { dropOwnSpillsAtExit } from './spill.ts';
import { sweepFolder } from './sweep.ts';

export interface EmbeddedOptions {
  /** The folder of the snapshots; made when a load is needed. */
  dataDir: string;
  /** Reader processes for users' queries; the app has readers of its own beside them. */
  readers: number;
  /** Hears what an operator should know and no caller is told, such as a damaged snapshot. */
  onNotice?: (notice: string) => void;
  /**
   * Hears that the snapshot that is read from was damaged. Readers that are up hold what they need; whoever can load the revision again
   * should, as another reader could not begin.
   */
  onDamage?: () => void;
  /** Resident bytes that a reader may use; beyond it, its query fails with TIMEOUT. 768 MiB unless given. */
  memoryLimit?: number;
  /** Users' reads that may wait for a reader; one more is refused with BUSY. 16 for each reader unless given. */
  queueLimit?: number;
}

const PING = { lane: 'app', rowLimit: 1, timeoutMs: 5000 } as const;
const MEMORY_LIMIT = 768 * 2 ** 20;
const QUEUE_PER_READER = 16;

const DIALECT = import.meta.url.replace(/embedded-store\.(ts|js)$/, 'dialect/dialect.$1');

/**
 * Opens the store that keeps its graph in the data folder. It answers from the newest snapshot that is whole until another
 * revision is adopted or loaded, and from none when there is none.
 * @throws StoreError STORE_UNAVAILABLE
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<GraphStore> {
  dropOwnSpillsAtExit();
  const store = new EmbeddedStore(options);
  await store.openNewest();
  return store;
}

class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly isRemote = false;
  readonly dialect = DIALECT;
  readonly #folder: string;
  readonly #settings: ServingSettings;
  readonly #notice: (notice: string) => void;
  readonly #onDamage: () => void;
  /** Switches of revision that have not ended, one after the other. */
  #switching: Promise<unknown> = Promise.resolve();
  #serving: Serving | null = null;
  /** Revisions whose snapshot was found damaged and was not built again yet. */
  readonly #damaged = new Set<string>();
  #retired = new Set<Serving>();
  #closed = false;

  constructor(options: EmbeddedOptions) {
    this.#folder = options.dataDir;
    this.#notice = options.onNotice ?? (() => undefined);
    this.#onDamage = options.onDamage ?? (() => undefined);
    this.#settings = {
      readers: options.readers,
      memoryLimit: options.memoryLimit ?? MEMORY_LIMIT,
      queueLimit: options.queueLimit ?? QUEUE_PER_READER * options.readers,
    };
  }

  async openNewest(): Promise<void> {
    for (const revision of await listRevisions(this.#folder)) {
      if (await this.#serve(revision)) return;
    }
  }

  engineVersion(): Promise<string> {
    return Promise.resolve(`grafeo ${engineVersionNumber()}`);
  }

  revision(): Promise<string | null> {
    return Promise.resolve(this.#serving?.revision ?? null);
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one', PING);
  }

  async prepare(question: Question, check: CheckQuestion): Promise<Preparation> {
    const propertyTypes = await this.#open().propertyTypes();
    return check({ ...question, propertyTypes });
  }

  async read(asked: string | PreparedStatement, options: ReadOptions): Promise<ReadResult> {
    const serving = this.#open();
    return typeof asked === 'string' ? serving.read(asked, options) : readPrepared(serving, asked, options);
  }

  adopt(revision: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const isServed = this.#serving?.revision === revision && !this.#damaged.has(revision);
      if (!isServed && !(await this.#serve(revision))) {
        await prepareLoad(this.#folder);
        return false;
      }
      await this.#serving?.warm();
      await sweepFolder(this.#folder, revision);
      return true;
    });
  }

  load(content: StoreContent): Promise<void> {
    return this.#inTurn(async () => {
      await publishSnapshot(this.#folder, content, tellProgress(content, this.#notice));
      if (this.#damaged.delete(content.revision)) {
        this.#notice(`The snapshot of revision ${content.revision} was built again.`);
      }
      if (!(await this.#serve(content.revision))) throw unreadableError();
      await this.#serving?.warm();
      await sweepFolder(this.#folder, content.revision);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#switching.catch(() => undefined);
    const open = this.#serving ? [this.#serving, ...this.#retired] : [...this.#retired];
    await Promise.all(open.map((serving) => serving.close()));
  }

  #open(): Serving {
    if (this.#closed) throw closedError();
    if (this.#serving === null) throw emptyError();
    return this.#serving;
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#switching
      .catch(() => undefined)
      .then(() => {
        if (this.#closed) throw closedError();
        return change();
      });
    this.#switching = turn;
    return turn;
  }

  /** Points reads at the snapshot of a revision if it is whole; those under way end on the one before. */
  async #serve(revision: string): Promise<boolean> {
    const opened = await openSnapshot(this.#folder, revision);
    if (opened === 'damaged') this.#tellDamage(revision);
    if (opened === 'missing' || opened === 'damaged') return false;
    const before = this.#serving;
    this.#serving = new Serving(this.#folder, revision, opened, this.#settings, (serving) => this.#suspect(serving));
    this.#damaged.delete(revision);
    if (before) this.#retire(before);
    return true;
  }

  /** Sees whether the snapshot that is read from is still whole. */
  #suspect(serving: Serving): void {
    void this.#inTurn(async () => {
      if (this.#serving !== serving || (await isSnapshotWhole(this.#folder, serving.revision))) return;
      this.#tellDamage(serving.revision);
      this.#onDamage();
    }).catch(() => undefined);
  }

  #tellDamage(revision: string): void {
    if (this.#damaged.has(revision)) return;
    this.#damaged.add(revision);
    this.#notice(`The snapshot of revision ${revision} is damaged and is not used.`);
  }

  #retire(serving: Serving): void {
    this.#retired.add(serving);
    void serving.drain().finally(() => this.#retired.delete(serving));
  }
}

function emptyError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store holds no graph yet.', 'Load a seed first.');
}

function closedError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store is closed.', 'Start the server again.');
}

function unreadableError(): StoreError {
  return new StoreError(
    'LOAD_FAILED',
    'The snapshot could not be read after it was put in place.',
    'Check the disk and load again.',
  );
}
