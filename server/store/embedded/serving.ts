import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import { Lane } from '../lane.ts';
import type { Database } from './engine.ts';
import type { ReadRequest } from './messages.ts';
import { ReaderProcess, type ReaderSettings } from './reader-process.ts';
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
): ReaderLane {
  return new Lane({
    start: (onExit, unwanted) => ReaderProcess.start(reader, onExit, unwanted),
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

  constructor(folder: string, revision: string, hold: Database, settings: ServingSettings) {
    const reader = { path: snapshotPath(folder, revision), memoryLimit: settings.memoryLimit };
    this.revision = revision;
    this.#hold = hold;
    this.#lanes = {
      app: openLane(reader, OWN_LANE),
      named: openLane(reader, OWN_LANE),
      user: openLane(reader, settings),
    };
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
    this.#hold?.close();
    this.#hold = null;
  }
}
