import { z } from 'zod';
import type { LinkProblem } from './app-state.ts';
import { LinkNodeSchema } from './link-keys.ts';

/** What messengers and counters hang onto a link; it says nothing of the view. */
const NOISE = /^(?:utm_.*|fbclid|gclid|from|isappinstalled|scene|clicktime|enterid)$/;

/** Reads the parameters of a link; what it cannot read it reports and leaves out. */
export class QueryReader {
  readonly problems: LinkProblem[] = [];
  readonly #query: URLSearchParams;

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  one<S extends z.ZodType, F>(parameter: string, schema: S, fallback: F): z.output<S> | F {
    const value = this.#query.get(parameter);
    if (value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    this.problems.push({ parameter, value });
    return fallback;
  }

  flag(parameter: string, word: string): boolean {
    return this.one(parameter, z.literal(word), null) === word;
  }

  /** Every value that can be read. */
  all<S extends z.ZodType>(parameter: string, schema: S): z.output<S>[] {
    return this.#query.getAll(parameter).flatMap((value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      this.problems.push({ parameter, value });
      return [];
    });
  }

  /** Every value that can be read, each once. */
  set<S extends z.ZodType>(parameter: string, schema: S): z.output<S>[] {
    return [...new Set(this.all(parameter, schema))];
  }

  nodes(parameter: string) {
    return this.set(parameter, LinkNodeSchema);
  }

  node(parameter: string) {
    return this.one(parameter, LinkNodeSchema, null);
  }

  pair(parameter: string) {
    const keys = this.nodes(parameter);
    const [first, second] = keys;
    if (first === undefined) return null;
    if (second !== undefined && keys.length === 2) return [first, second] as const;
    this.problems.push({ parameter, value: keys.join(', ') });
    return null;
  }

  unknown(known: ReadonlySet<string>): LinkProblem[] {
    const names = new Set(this.#query.keys());
    return [...names]
      .filter((name) => !known.has(name) && !NOISE.test(name))
      .map((parameter) => ({ parameter, value: null }));
  }
}
