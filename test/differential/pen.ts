import type { GraphNotes } from './graphs.ts';

/** Chooses a whole number below `count`. */
export type Choose = (count: number) => number;

type Parameters = Record<string, string | number | boolean | (string | number)[]>;

/** The choices that a query is written by, and what has been written so far: its names and its parameters. */
export class Pen {
  readonly notes: GraphNotes;
  readonly parameters: Parameters = {};
  readonly choose: Choose;
  #names = 0;

  constructor(notes: GraphNotes, choose: Choose) {
    this.notes = notes;
    this.choose = choose;
  }

  labels(): string {
    const label = this.pick(this.notes.labels);
    return this.chance(4) ? `${label}|${this.pick(this.notes.labels)}` : label;
  }

  text(): string {
    const text = this.pick(this.notes.texts);
    return this.chance(4) ? this.parameter(text) : `'${text.replaceAll("'", "\\'")}'`;
  }

  parameter(value: Parameters[string]): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  newName(): string {
    return `v${(this.#names += 1)}`;
  }

  /** True once in so many times. */
  chance(times: number): boolean {
    return this.choose(times) === 0;
  }

  pick<T>(options: readonly T[]): T {
    const picked = options[this.choose(options.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  some<T>(options: readonly T[]): T[] {
    return options.filter(() => this.chance(2));
  }
}
