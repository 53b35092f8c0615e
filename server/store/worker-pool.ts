import { StoreError } from './graph-store.ts';

/** A process that answers one request at a time, and can be killed while it does. */
export interface Worker<Request, Answer> {
  /** Whether the process can still be given a request. */
  readonly usable: boolean;
  run: (request: Request) => Promise<Answer>;
  /** Ends the process at once, whatever it is doing; resolves when it is gone. */
  kill: () => Promise<void>;
}

export interface WorkerPoolSettings<Request, Answer> {
  /** Starts a worker; `onExit` is called once, when a started worker is gone. Gives up when it is not wanted any more. */
  start: (onExit: (worker: Worker<Request, Answer>) => void, unwanted: AbortSignal) => Promise<Worker<Request, Answer>>;
  /** How many workers the pool keeps. */
  workers: number;
  /** Whether workers that take long to come up are warmed one after the other, so that the first is there soon. */
  inTurn?: boolean;
  /** How many requests may wait; one more is refused with BUSY. */
  queueLimit: number;
  /** What a request fails with when its deadline passes while a worker is at it. */
  deadlineError: (timeoutMs: number) => StoreError;
}

export interface RequestLimits {
  /** Milliseconds until the request is given up, the time that it waits included. */
  timeoutMs: number;
  /** Gives the request up when its client has gone. */
  signal?: AbortSignal;
}

interface Job<Request, Answer> {
  request: Request;
  limits: RequestLimits;
  /** The worker that is at it, or null while it waits. */
  worker: Worker<Request, Answer> | null;
  /** When that worker was given it. */
  begunAt: number | null;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Whether what is stopped at its deadline could run for at least half of its time, and did not wait for most of it. */
export function hadItsTime(begunAt: number | null, timeoutMs: number): boolean {
  return begunAt !== null && performance.now() - begunAt >= timeoutMs / 2;
}

/** A queue of requests and the workers that take from it. A request that must stop costs its worker, which is replaced. */
export class WorkerPool<Request, Answer> {
  readonly #settings: WorkerPoolSettings<Request, Answer>;
  readonly #waiting: Job<Request, Answer>[] = [];
  readonly #idle: Worker<Request, Answer>[] = [];
  readonly #workers = new Set<Worker<Request, Answer>>();
  readonly #starts = new Set<Promise<void>>();
  readonly #closing = new AbortController();
  #closed = false;
  #onDrained: (() => void) | null = null;

  constructor(settings: WorkerPoolSettings<Request, Answer>) {
    this.#settings = settings;
  }

  /**
   * Starts all workers ahead of the first request; rejects when none of them comes up. Where they come in turn, it resolves with
   * the first.
   */
  async warm(): Promise<void> {
    const missing = this.#settings.workers - this.#workers.size - this.#starts.size;
    if (this.#settings.inTurn && missing > 0) {
      await this.#startWorker();
      void this.#startRest(missing - 1);
      return;
    }
    const started = await Promise.allSettled(Array.from({ length: missing }, () => this.#startWorker()));
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed && this.#workers.size === 0) throw failed.reason;
  }

  /** A worker that does not come up is started again when a request asks for it. */
  async #startRest(count: number): Promise<void> {
    for (let left = count; left > 0 && !this.#closed; left -= 1) await this.#startWorker().catch(() => undefined);
  }

  ask(request: Request, limits: RequestLimits): Promise<Answer> {
    if (this.#closed) return Promise.reject(closedError());
    if (limits.signal?.aborted) return Promise.reject(cancelledError());
    if (this.#idle.length === 0 && this.#waiting.length >= this.#settings.queueLimit)
      return Promise.reject(busyError());
    return this.#enqueue(request, limits);
  }

  /** Takes no more requests, lets those under way finish, then ends the workers. */
  async drain(): Promise<void> {
    this.#closed = true;
    if (this.#working()) await new Promise<void>((resolve) => (this.#onDrained = resolve));
    await this.close();
  }

  /** Ends the workers at once; requests under way fail with STORE_UNAVAILABLE. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#closing.abort();
    for (const job of this.#waiting.splice(0)) job.reject(closedError());
    await Promise.allSettled(this.#starts);
    await Promise.all([...this.#workers].map((worker) => worker.kill()));
  }

  #enqueue(request: Request, limits: RequestLimits): Promise<Answer> {
    let end: () => void = () => undefined;
    const answer = new Promise<Answer>((resolve, reject) => {
      const job: Job<Request, Answer> = { request, limits, worker: null, begunAt: null, resolve, reject };
      end = this.#limit(job);
      this.#waiting.push(job);
    });
    this.#dispatch();
    return answer.finally(end);
  }

  /** Sets the deadline of a job and listens for its client going away; the returned function ends both. */
  #limit(job: Job<Request, Answer>): () => void {
    const { timeoutMs, signal } = job.limits;
    const deadline = setTimeout(() => this.#stop(job, this.#lateError(job)), timeoutMs);
    const cancel = (): void => this.#stop(job, cancelledError());
    signal?.addEventListener('abort', cancel, { once: true });
    return () => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', cancel);
    };
  }

  #lateError(job: Job<Request, Answer>): StoreError {
    const { timeoutMs } = job.limits;
    return hadItsTime(job.begunAt, timeoutMs) ? this.#settings.deadlineError(timeoutMs) : busyError();
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) this.#give(this.#idle.pop(), this.#waiting.shift());
    const wanted = Math.min(this.#waiting.length - this.#starts.size, this.#vacancies());
    for (let count = 0; count < wanted; count += 1)
      this.#startWorker().catch((error: unknown) => this.#refuseAll(error));
    if (this.#closed && !this.#working()) this.#onDrained?.();
  }

  #give(worker: Worker<Request, Answer> | undefined, job: Job<Request, Answer> | undefined): void {
    if (!worker || !job) return;
    job.worker = worker;
    job.begunAt = performance.now();
    worker
      .run(job.request)
      .then(job.resolve, job.reject)
      .finally(() => this.#release(worker));
  }

  #release(worker: Worker<Request, Answer>): void {
    if (worker.usable) this.#idle.push(worker);
    this.#dispatch();
  }

  #stop(job: Job<Request, Answer>, error: StoreError): void {
    job.reject(error);
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    else void job.worker?.kill();
  }

  #startWorker(): Promise<void> {
    const start = this.#addWorker().finally(() => this.#starts.delete(start));
    this.#starts.add(start);
    return start.then(() => this.#dispatch());
  }

  async #addWorker(): Promise<void> {
    const worker = await this.#settings.start((gone) => this.#lose(gone), this.#closing.signal);
    this.#workers.add(worker);
    if (this.#closing.signal.aborted) await worker.kill();
    else this.#idle.push(worker);
  }

  #lose(worker: Worker<Request, Answer>): void {
    this.#workers.delete(worker);
    const place = this.#idle.indexOf(worker);
    if (place >= 0) this.#idle.splice(place, 1);
    if (this.#closed) this.#dispatch();
    else this.#startWorker().catch((error: unknown) => this.#refuseAll(error));
  }

  #refuseAll(error: unknown): void {
    if (this.#workers.size > 0) return;
    for (const job of this.#waiting.splice(0)) job.reject(error);
    this.#dispatch();
  }

  #vacancies(): number {
    return this.#settings.workers - this.#workers.size - this.#starts.size;
  }

  #working(): boolean {
    return this.#waiting.length > 0 || this.#idle.length < this.#workers.size;
  }
}

function busyError(): StoreError {
  return new StoreError('BUSY', 'The server is busy with other queries.', 'Try again in a moment.');
}

function cancelledError(): StoreError {
  return new StoreError('CANCELLED', 'The query was cancelled by its client.', 'Send it again if it is still wanted.');
}

function closedError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store is being closed.', 'Try again in a moment.');
}
