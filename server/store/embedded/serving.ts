import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import { Lane } from '../lane.ts';
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
const OWN_LANE = { readers: 1, queueLimit: 256 };

type ReaderLane = Lane<Omit<ReadRequest, 'id'>, ReadResult>;

function openLane(
  reader: ReaderSettings,
  { readers, queueLimit }: { readers: number; queueLimit: number },
  onFailure: () => void,
): ReaderLane {
  return new Lane({
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

/** One revision being read: its file, held open so that no other program sweeps it, and the lanes of readers. */
export class Serving {
  readonly revision: string;
  #hold: Database | null;
  readonly #lanes: Record<ReadOptions['lane'], ReaderLane>;
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
    this.#lanes = {
      app: openLane(reader, OWN_LANE, suspect),
      named: openLane(reader, OWN_LANE, suspect),
      user: openLane(reader, settings, suspect),
    };
    this.#unwatch = watchSnapshot(reader.path, suspect);
    this.propertyTypes = once(() => readPropertyTypes(this));
  }

  read(statement: string, { lane, parameters = {}, rowLimit, ...limits }: ReadOptions): Promise<ReadResult> {
    return this.#lanes[lane].ask({ statement, parameters, rowLimit }, limits);
  }

  async warm(): Promise<void> {
    await this.#each((lane) => lane.warm());
  }

  async drain(): Promise<void> {
    await this.#each((lane) => lane.drain());
    this.#letGo();
  }

  async close(): Promise<void> {
    await this.#each((lane) => lane.close());
    this.#letGo();
  }

  async #each(act: (lane: ReaderLane) => Promise<void>): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map(act));
  }

  #letGo(): void {
    this.#unwatch();
    this.#hold?.close();
    this.#hold = null;
  }
}
