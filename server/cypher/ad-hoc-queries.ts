import { performance } from 'node:perf_hooks';
import type {
  Callable,
  CypherAnswer,
  CypherCheck,
  CypherQuestion,
  Diagnostic,
  FormatQuestion,
  FormattedQuery,
  GraphNames,
  GraphOutline,
} from '../contract/cypher.ts';
import type { CypherParameters } from '../contract/cypher-values.ts';
import { RequestError } from '../errors.ts';
import { oncePerRevision } from '../library/once-per-revision.ts';
import type { Catalog } from '../queries/catalog.ts';
import { readOutline } from '../queries/describe-graph.ts';
import { readGraphNames } from '../queries/read-names.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Guard } from '../store/guard/guard.ts';
import type { KnownNames, Preparation, Refusal } from '../store/preparation.ts';
import { typeOfValue, type ValueType } from '../store/value-type.ts';

/** The Cypher that users write: it passes the guard, and is then run on whichever store there is. */
export interface AdHocQueries {
  /** @throws RequestError or StoreError */
  run: (question: CypherQuestion, limits: RunLimits) => Promise<CypherAnswer>;
  check: (question: CypherQuestion, limits: CheckLimits) => Promise<CypherCheck>;
  /** The statement in its usual form. What is no statement is refused. */
  format: (question: FormatQuestion, limits: CheckLimits) => Promise<FormattedQuery>;
  /** What the graph holds, and how it hangs together. */
  outline: () => Promise<GraphOutline>;
  /** What a statement may call on this store. */
  callables: () => Promise<Callable[]>;
}

export interface CheckLimits {
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface RunLimits extends CheckLimits {
  rowLimit: number;
}

/** `guard` is one that was made with the store's dialect. */
export function createAdHocQueries(store: GraphStore, catalog: Catalog, guard: Guard): AdHocQueries {
  const names = oncePerRevision(store, () => readGraphNames(store, catalog));
  // No query waits for this: it is for whoever looks at the schema.
  const outline = oncePerRevision(store, async (): Promise<GraphOutline> => {
    const [known, beyond] = await Promise.all([names(), readOutline(store, catalog)]);
    return { ...known, ...beyond };
  });
  const prepare = async (
    { query, parameters }: CypherQuestion,
    limits: CheckLimits,
  ): Promise<Preparation & { begun: number }> => {
    const [known] = await Promise.all([names(), guard.warm()]);
    let begun = performance.now();
    const question = { query, parameters: typesOf(parameters), names: onlyNames(known) };
    const preparation = await store.prepare(question, (asked) => {
      // What only the first query waits for does not count.
      begun = performance.now();
      return guard.check(asked, limits);
    });
    return { ...preparation, begun };
  };
  return {
    run: async (question, limits) => {
      const { outcome, begun } = await prepare(question, limits);
      if (outcome.kind === 'refusal') throw refusalError(outcome.refusal);
      const timeoutMs = Math.max(1, limits.timeoutMs - Math.ceil(performance.now() - begun));
      const { parameters } = question;
      const result = await store.read(outcome, { ...limits, timeoutMs, parameters, lane: 'user' });
      return {
        columns: result.columns,
        rows: result.rows,
        rowCount: result.rows.length,
        truncated: result.truncated,
        elapsedMs: performance.now() - begun,
        store: store.kind,
        ...(result.plan && { plan: result.plan }),
        notices: [
          ...outcome.notices,
          ...(result.truncated ? [`Only the first ${limits.rowLimit} rows are shown.`] : []),
        ],
      };
    },
    check: async (question, limits) => toCheck(await prepare(question, limits)),
    format: async (question, limits) => {
      await guard.warm();
      const outcome = await guard.format(question, limits);
      if (outcome.kind === 'refusal') throw refusalError(outcome.refusal);
      return { query: outcome.query, caret: outcome.caret };
    },
    outline,
    callables: () => guard.callables(),
  };
}

function typesOf(parameters: CypherParameters): Record<string, ValueType> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)]));
}

function onlyNames({ labels, relationshipTypes, propertyKeys }: GraphNames): KnownNames {
  return { labels, relationshipTypes, propertyKeys };
}

function refusalError({ code, message, hint }: Refusal): RequestError {
  return new RequestError(code, message, hint);
}

function toCheck({ kind, diagnostics, outcome }: Preparation): CypherCheck {
  const refusals = outcome.kind === 'refusal' ? [outcome.refusal] : [];
  const own = refusals.filter((refusal) => !diagnostics.some((one) => says(one, refusal)));
  return { kind, diagnostics: [...diagnostics, ...own.map(toDiagnostic)].toSorted((a, b) => a.from - b.from) };
}

/** Whether a refusal only repeats what a diagnostic says. */
function says(diagnostic: Diagnostic, { from, message }: Refusal): boolean {
  return diagnostic.from === from && message.endsWith(diagnostic.message);
}

function toDiagnostic({ code, message, hint, from, to, line, column }: Refusal): Diagnostic {
  const place = { from, to, line, column };
  const text = `${message.replace(/^Line \d+, column \d+: /, '')} ${hint}`;
  return { severity: 'error', ...(code === 'QUERY_FAILED' ? {} : { code }), message: text, ...place };
}
