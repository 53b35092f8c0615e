import type { ReasonRequest } from '../../client/reasoning/messages.ts';
import { createReplier } from '../../client/reasoning/replier.ts';

/** Stands in for the worker that answers, which there is no browser to run: the same answers, a moment later, in this process. */
export class ReasonWorker extends EventTarget {
  readonly #reply = createReplier();
  #isOver = false;

  postMessage(request: ReasonRequest): void {
    setTimeout(() => {
      if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: this.#reply(request) }));
    });
  }

  terminate(): void {
    this.#isOver = true;
  }
}
