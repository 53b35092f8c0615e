import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CypherValue } from '../../contract/cypher-values.ts';
import { forkModule, killChild, untilReady } from '../child-program.ts';
import { StoreError, type ReadResult } from '../graph-store.ts';
import type { Worker } from '../worker-pool.ts';
import { OUT_OF_MEMORY } from './engine-errors.ts';
import { ReaderReplySchema, type ReaderFailure, type ReadRequest, type ReaderReply } from './messages.ts';
import { dropSpill } from './spill.ts';

/** Bound of JavaScript's own heap in a reader; the engine's memory is native and is watched by the reader itself. */
const HEAP_LIMIT_MB = 256;

export interface ReaderSettings {
  /** The snapshot to open. */
  path: string;
  /** Resident bytes beyond which a reader gives its query up. */
  memoryLimit: number;
}

interface Pending {
  id: number;
  resolve: (result: ReadResult) => void;
  reject: (error: StoreError) => void;
}

/** One child process with the snapshot open read-only, answering one statement at a time. */
export class ReaderProcess implements Worker<Omit<ReadRequest, 'id'>, ReadResult> {
  readonly #child: ChildProcess;
  readonly #onExit: (reader: ReaderProcess) => void;
  #pending: Pending | null = null;
  #lastId = 0;
  #outOfMemory = false;
  #ended = false;

  private constructor(child: ChildProcess, onExit: (reader: ReaderProcess) => void) {
    this.#child = child;
    this.#onExit = onExit;
  }

  /**
   * Starts a reader and resolves when it has opened the snapshot. `onExit` is called once, when a started reader is gone.
   * @throws StoreError STORE_UNAVAILABLE when the process does not come up
   */
  static async start(
    settings: ReaderSettings,
    onExit: (reader: ReaderProcess) => void,
    unwanted: AbortSignal,
  ): Promise<ReaderProcess> {
    const child = forkReader(settings);
    child.once('exit', () => dropSpill(settings.path, child.pid));
    const reader = new ReaderProcess(child, onExit);
    await untilReady(child, unwanted).catch((cause: unknown) => {
      throw lostError(cause);
    });
    child.on('message', (message) => reader.#hear(message));
    child.once('exit', (_code, signal) => reader.#end(signal));
    // Sending to a child that has just died is an error of the channel; its exit says what is to be said.
    child.on('error', () => undefined);
    return reader;
  }

  /** Whether the process can still be given a statement. */
  get usable(): boolean {
    return !this.#ended;
  }

  run(request: Omit<ReadRequest, 'id'>): Promise<ReadResult> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending = { id, resolve, reject };
      if (this.#child.connected) this.#child.send({ ...request, id } satisfies ReadRequest, () => undefined);
    });
  }

  /** Ends the process at once, whatever it is doing; resolves when it is gone. */
  kill(): Promise<void> {
    this.#ended = true;
    return killChild(this.#child);
  }

  #hear(message: unknown): void {
    const reply = ReaderReplySchema.parse(message);
    if (reply.kind === 'memory') this.#outOfMemory = true;
    if (reply.kind === 'result' || reply.kind === 'failure') this.#settle(reply);
  }

  #settle(reply: Extract<ReaderReply, { id: number }>): void {
    const pending = this.#pending;
    if (pending?.id !== reply.id) return;
    this.#pending = null;
    if (reply.kind === 'failure') pending.reject(failureError(reply.failure));
    else pending.resolve(toResult(reply));
  }

  #end(signal: NodeJS.Signals | null): void {
    this.#ended = true;
    const pending = this.#pending;
    this.#pending = null;
    // Node aborts when its own heap is full, before the reader can say so.
    pending?.reject(this.#outOfMemory || signal === 'SIGABRT' ? failureError(OUT_OF_MEMORY) : lostError());
    this.#onExit(this);
  }
}

function toResult({ columns, rows, truncated, plan }: Extract<ReaderReply, { kind: 'result' }>): ReadResult {
  return { columns, rows: parseRows(rows), truncated, ...(plan && { plan }) };
}

// The rows were made by values.ts in the reader; checking them value by value would cost more than most reads.
function parseRows(json: string): CypherValue[][] {
  return JSON.parse(json) as CypherValue[][];
}

function forkReader({ path, memoryLimit }: ReaderSettings): ChildProcess {
  const module = fileURLToPath(import.meta.url).replace(/reader-process\.(ts|js)$/, 'reader.$1');
  return forkModule(module, [path, String(memoryLimit)], HEAP_LIMIT_MB);
}

function failureError({ code, message, hint }: ReaderFailure): StoreError {
  return new StoreError(code, message, hint);
}

function lostError(cause?: unknown): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The process that read the store ended.', 'Try again in a moment.', {
    cause,
  });
}
