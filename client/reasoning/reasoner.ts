import type { Graph } from '../../server/contract/graph.ts';
import type { Asked, ReasonReply, ReasonRequest, Reply } from './messages.ts';

/** One line of questions to a worker: a new question calls off the one before it, if that is still being answered. */
export class Reasoner {
  #worker: Worker | null = null;
  #graph: Graph | null = null;
  #id = 0;
  #pending: ((reply: Reply) => void) | null = null;

  /** Asks, and gives the reply unless another question or `close` comes first. */
  ask(graph: Graph, asked: Asked, onReply: (reply: Reply) => void): void {
    if (this.#pending !== null) this.close();
    const worker = (this.#worker ??= this.#start());
    this.#pending = onReply;
    this.#id += 1;
    worker.postMessage({ id: this.#id, graph: graph === this.#graph ? null : graph, asked } satisfies ReasonRequest);
    this.#graph = graph;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#graph = null;
    this.#pending = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./reason.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReasonReply>) => {
      if (data.id === this.#id) this.#settle(data.reply);
    });
    worker.addEventListener('error', () => {
      const settle = this.#pending;
      this.close();
      settle?.({ status: 'failed' });
    });
    return worker;
  }

  #settle(reply: Reply): void {
    const settle = this.#pending;
    this.#pending = null;
    settle?.(reply);
  }
}
