import type { ReadOptions, ReadResult } from '../graph-store.ts';
import type { Database } from './engine.ts';
import { Lane } from './lane.ts';
import { snapshotPath } from './snapshots.ts';

export interface ServingSettings {
  readers: number;
  memoryLimit: number;
  queueLimit: number;
}

const APP_READERS = 1;
/** The app's reads are few and short; this bounds what a fault could pile up. */
const APP_QUEUE_LIMIT = 256;

/** One revision being read: its file, held open so that no other program sweeps it, and the two lanes of readers. */
export class Serving {
  readonly revision: string;
  #hold: Database | null;
  readonly #lanes: Record<ReadOptions['lane'], Lane>;

  constructor(folder: string, revision: string, hold: Database, settings: ServingSettings) {
    const reader = { path: snapshotPath(folder, revision), memoryLimit: settings.memoryLimit };
    this.revision = revision;
    this.#hold = hold;
    this.#lanes = {
      app: new Lane({ reader, readers: APP_READERS, queueLimit: APP_QUEUE_LIMIT }),
      user: new Lane({ reader, readers: settings.readers, queueLimit: settings.queueLimit }),
    };
  }

  read(statement: string, { lane, ...options }: ReadOptions): Promise<ReadResult> {
    return this.#lanes[lane].read(statement, options);
  }

  async warm(): Promise<void> {
    await Promise.all([this.#lanes.app.warm(), this.#lanes.user.warm()]);
  }

  async drain(): Promise<void> {
    await Promise.all([this.#lanes.app.drain(), this.#lanes.user.drain()]);
    this.#letGo();
  }

  async close(): Promise<void> {
    await Promise.all([this.#lanes.app.close(), this.#lanes.user.close()]);
    this.#letGo();
  }

  #letGo(): void {
    this.#hold?.close();
    this.#hold = null;
  }
}
