import { PATH_CAP, type Truncated } from '../contract/reasoning.ts';

const DEADLINE_MS_DEFAULT = 2000;

/** Where an enumeration stops, even if something is left. */
export interface SearchLimits {
  /** A clock in milliseconds; only differences matter. */
  now?: () => number;
  /** Milliseconds from the call on. */
  deadlineMs?: number;
  /** How many paths (or loops) are kept. One more stops the search. */
  pathCap?: number;
}

const STEPS_PER_LOOK_AT_THE_CLOCK = 1024;

/** What is left of one enumeration's limits, and which limit stopped it. */
export class Budget {
  truncated: Truncated = null;
  readonly #now: () => number;
  #end: number;
  readonly #cap: number;
  #steps = 0;
  #paths = 0;

  constructor({ now = () => performance.now(), deadlineMs = DEADLINE_MS_DEFAULT, pathCap = PATH_CAP }: SearchLimits) {
    this.#now = now;
    this.#end = now() + deadlineMs;
    this.#cap = pathCap;
  }

  /** For the next of several enumerations that share a deadline. Each has a whole cap, the same or another. */
  renewed(pathCap: number = this.#cap): Budget {
    const next = new Budget({ now: this.#now, pathCap });
    next.#end = this.#end;
    if (this.truncated === 'time') next.truncated = 'time';
    return next;
  }

  /** Counts one step of the search; false when it has to stop. */
  step(): boolean {
    this.#steps += 1;
    if (this.#steps % STEPS_PER_LOOK_AT_THE_CLOCK === 0 && this.#now() > this.#end) this.truncated ??= 'time';
    return this.truncated === null;
  }

  /** Counts one path found. False when it is one more than the cap allows: it is then left out. */
  take(): boolean {
    if (this.#paths === this.#cap) this.truncated ??= 'paths';
    else this.#paths += 1;
    return this.truncated === null;
  }
}
