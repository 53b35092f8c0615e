import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CypherValue } from '../../contract/cypher.ts';
import { StoreError, type ReadResult } from '../graph-store.ts';
import { OUT_OF_MEMORY } from './engine-errors.ts';
import { ReaderReplySchema, type ReaderFailure, type ReadRequest, type ReaderReply } from './messages.ts';
import { dropSpill } from './spill.ts';

const START_LIMIT_MS = 30_000;
const KEPT_STDERR = 1000;
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
export class ReaderProcess {
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
  static async start(settings: ReaderSettings, onExit: (reader: ReaderProcess) => void): Promise<ReaderProcess> {
    const child = forkReader(settings);
    child.once('exit', () => dropSpill(settings.path, child.pid));
    const reader = new ReaderProcess(child, onExit);
    await untilReady(child);
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
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return Promise.resolve();
    const gone = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    this.#child.kill('SIGKILL');
    return gone;
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
    else pending.resolve({ columns: reply.columns, rows: parseRows(reply.rows), truncated: reply.truncated });
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

// The rows were made by values.ts in the reader; checking them value by value would cost more than most reads.
function parseRows(json: string): CypherValue[][] {
  return JSON.parse(json) as CypherValue[][];
}

function forkReader({ path, memoryLimit }: ReaderSettings): ChildProcess {
  const module = fileURLToPath(import.meta.url).replace(/reader-process\.(ts|js)$/, 'reader.$1');
  return fork(module, [path, String(memoryLimit)], {
    execArgv: [...loaderArguments(module), `--max-old-space-size=${HEAP_LIMIT_MB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Node 20 reads no types: from the sources, a reader runs under tsx as the server itself does. */
function loaderArguments(module: string): string[] {
  if (!module.endsWith('.ts')) return [];
  const require = createRequire(import.meta.url);
  return ['--import', pathToFileURL(require.resolve('tsx')).href];
}

function untilReady(child: ChildProcess): Promise<void> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-KEPT_STDERR);
  });
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(lostError(new Error(`reader did not start: ${stderr}`)));
    };
    const timer = setTimeout(fail, START_LIMIT_MS);
    child.once('error', fail);
    child.once('exit', fail);
    child.once('message', () => {
      clearTimeout(timer);
      child.off('error', fail);
      child.off('exit', fail);
      resolve();
    });
  });
}

function failureError({ code, message, hint }: ReaderFailure): StoreError {
  return new StoreError(code, message, hint);
}

function lostError(cause?: Error): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The process that read the store ended.', 'Try again in a moment.', {
    cause,
  });
}
