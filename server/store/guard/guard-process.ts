import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { forkModule, killChild, untilReady } from '../child-program.ts';
import { StoreError } from '../graph-store.ts';
import type { Worker } from '../worker-pool.ts';
import { findSnapshot } from './find-snapshot.ts';
import { GuardReplySchema, type GuardRequest, type GuardTask } from './messages.ts';

const MODULE = fileURLToPath(import.meta.url).replace(/guard-process\.(ts|js)$/, 'child.$1');
/** The front end's tables take some 200 MB. server/build-guard.mjs takes the snapshot with the same. */
const HEAP_LIMIT_MB = 1024;

interface Pending {
  id: number;
  resolve: (answer: unknown) => void;
  reject: (error: StoreError) => void;
}

/** One child process with Neo4j's front end, at one task at a time. */
export class GuardProcess implements Worker<GuardTask, unknown> {
  readonly #child: ChildProcess;
  #pending: Pending | null = null;
  #lastId = 0;
  #ended = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /**
   * Starts a process, with the module of a dialect where there is one, and resolves when it is warm. `onExit` is called once, when a
   * started one is gone.
   */
  static async start(
    dialect: string | null,
    onExit: (guard: GuardProcess) => void,
    unwanted: AbortSignal,
  ): Promise<GuardProcess> {
    const args = dialect === null ? [] : [dialect];
    const snapshot = MODULE.endsWith('.ts') ? null : await findSnapshot(HEAP_LIMIT_MB);
    const child = await startReady(args, snapshot, unwanted).catch((cause: unknown) => {
      // One that does not fit says so at once; the plain start takes longer, and always fits.
      if (snapshot === null || unwanted.aborted) throw lostError(cause);
      return startReady(args, null, unwanted).catch((plainCause: unknown) => {
        throw lostError(plainCause);
      });
    });
    const guard = new GuardProcess(child);
    child.on('message', (message) => guard.#hear(message));
    child.once('exit', () => {
      guard.#end();
      onExit(guard);
    });
    // Sending to a child that has just died is an error of the channel; its exit says what is to be said.
    child.on('error', () => undefined);
    return guard;
  }

  get usable(): boolean {
    return !this.#ended;
  }

  run(task: GuardTask): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending = { id, resolve, reject };
      if (this.#child.connected) this.#child.send({ ...task, id } satisfies GuardRequest, () => undefined);
    });
  }

  kill(): Promise<void> {
    this.#ended = true;
    return killChild(this.#child);
  }

  #hear(message: unknown): void {
    const reply = GuardReplySchema.parse(message);
    if (reply.kind !== 'done' || this.#pending?.id !== reply.id) return;
    this.#pending.resolve(reply.answer);
    this.#pending = null;
  }

  #end(): void {
    this.#ended = true;
    this.#pending?.reject(lostError());
    this.#pending = null;
  }
}

async function startReady(
  args: readonly string[],
  snapshot: string | null,
  unwanted: AbortSignal,
): Promise<ChildProcess> {
  const child = forkModule(MODULE, args, HEAP_LIMIT_MB, snapshot);
  await untilReady(child, unwanted);
  return child;
}

function lostError(cause?: unknown): StoreError {
  const message = 'The process that checks queries ended.';
  return new StoreError('STORE_UNAVAILABLE', message, 'Try again in a moment.', { cause });
}
