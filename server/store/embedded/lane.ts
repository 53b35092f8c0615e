import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import { ReaderProcess, type ReaderSettings } from './reader-process.ts';

export interface LaneSettings {
  reader: ReaderSettings;
  /** How many reader processes the lane keeps. */
  readers: number;
  /** How many reads may wait; one more is refused with BUSY. */
  queueLimit: number;
}

type JobOptions = Omit<ReadOptions, 'lane'>;

interface Job {
  statement: string;
  options: JobOptions;
  /** The reader that works on it, or null while it waits. */
  reader: ReaderProcess | null;
  resolve: (result: ReadResult) => void;
  reject: (error: unknown) => void;
}

/** A queue of reads and the reader processes that take from it. A read that must stop costs its reader, which is replaced. */
export class Lane {
  readonly #settings: LaneSettings;
  readonly #waiting: Job[] = [];
  readonly #idle: ReaderProcess[] = [];
  readonly #readers = new Set<ReaderProcess>();
  readonly #starts = new Set<Promise<void>>();
  #closed = false;
  #onDrained: (() => void) | null = null;

  constructor(settings: LaneSettings) {
    this.#settings = settings;
  }

  /** Starts all readers ahead of the first read; rejects when none of them comes up. */
  async warm(): Promise<void> {
    const missing = this.#settings.readers - this.#readers.size - this.#starts.size;
    const started = await Promise.allSettled(Array.from({ length: missing }, () => this.#startReader()));
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed && this.#readers.size === 0) throw failed.reason;
  }

  read(statement: string, options: JobOptions): Promise<ReadResult> {
    if (this.#closed) return Promise.reject(closedError());
    if (options.signal?.aborted) return Promise.reject(cancelledError());
    if (this.#idle.length === 0 && this.#waiting.length >= this.#settings.queueLimit)
      return Promise.reject(busyError());
    return this.#enqueue(statement, options);
  }

  /** Takes no more reads, lets those under way finish, then ends the readers. */
  async drain(): Promise<void> {
    this.#closed = true;
    if (this.#working()) await new Promise<void>((resolve) => (this.#onDrained = resolve));
    await this.close();
  }

  /** Ends the readers at once; reads under way fail with STORE_UNAVAILABLE. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(closedError());
    await Promise.allSettled(this.#starts);
    await Promise.all([...this.#readers].map((reader) => reader.kill()));
  }

  #enqueue(statement: string, options: JobOptions): Promise<ReadResult> {
    let end: () => void = () => undefined;
    const answer = new Promise<ReadResult>((resolve, reject) => {
      const job: Job = { statement, options, reader: null, resolve, reject };
      end = this.#limit(job);
      this.#waiting.push(job);
    });
    this.#dispatch();
    return answer.finally(end);
  }

  /** Sets the deadline of a job and listens for its client going away; the returned function ends both. */
  #limit(job: Job): () => void {
    const { timeoutMs, signal } = job.options;
    const deadline = setTimeout(() => this.#stop(job, deadlineError(job)), timeoutMs);
    const cancel = (): void => this.#stop(job, cancelledError());
    signal?.addEventListener('abort', cancel, { once: true });
    return () => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', cancel);
    };
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) this.#give(this.#idle.pop(), this.#waiting.shift());
    const wanted = Math.min(this.#waiting.length - this.#starts.size, this.#vacancies());
    for (let count = 0; count < wanted; count += 1)
      this.#startReader().catch((error: unknown) => this.#refuseAll(error));
    if (this.#closed && !this.#working()) this.#onDrained?.();
  }

  #give(reader: ReaderProcess | undefined, job: Job | undefined): void {
    if (!reader || !job) return;
    job.reader = reader;
    const { parameters = {}, rowLimit } = job.options;
    reader
      .run({ statement: job.statement, parameters, rowLimit })
      .then(job.resolve, job.reject)
      .finally(() => this.#release(reader));
  }

  #release(reader: ReaderProcess): void {
    if (reader.usable) this.#idle.push(reader);
    this.#dispatch();
  }

  #stop(job: Job, error: StoreError): void {
    job.reject(error);
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    else void job.reader?.kill();
  }

  #startReader(): Promise<void> {
    const start = this.#addReader().finally(() => this.#starts.delete(start));
    this.#starts.add(start);
    return start.then(() => this.#dispatch());
  }

  async #addReader(): Promise<void> {
    const reader = await ReaderProcess.start(this.#settings.reader, (gone) => this.#lose(gone));
    this.#readers.add(reader);
    if (this.#closed) await reader.kill();
    else this.#idle.push(reader);
  }

  #lose(reader: ReaderProcess): void {
    this.#readers.delete(reader);
    const place = this.#idle.indexOf(reader);
    if (place >= 0) this.#idle.splice(place, 1);
    if (!this.#closed) this.#startReader().catch((error: unknown) => this.#refuseAll(error));
  }

  #refuseAll(error: unknown): void {
    if (this.#readers.size > 0) return;
    for (const job of this.#waiting.splice(0)) job.reject(error);
  }

  #vacancies(): number {
    return this.#settings.readers - this.#readers.size - this.#starts.size;
  }

  #working(): boolean {
    return this.#waiting.length > 0 || this.#idle.length < this.#readers.size;
  }
}

function deadlineError(job: Job): StoreError {
  if (job.reader === null) return busyError();
  return new StoreError(
    'TIMEOUT',
    `The query was stopped after ${job.options.timeoutMs} ms.`,
    'Make the query smaller: anchor the pattern at a node, bound the length of paths, or add LIMIT.',
  );
}

function busyError(): StoreError {
  return new StoreError('BUSY', 'All readers are busy with other queries.', 'Try again in a moment.');
}

function cancelledError(): StoreError {
  return new StoreError('CANCELLED', 'The query was cancelled by its client.', 'Send it again if it is still wanted.');
}

function closedError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store is being closed.', 'Try again in a moment.');
}
