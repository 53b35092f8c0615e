import { performance } from 'node:perf_hooks';
import type {
  Callable,
  CypherAnswer,
  CypherCheck,
  CypherParameters,
  CypherQuestion,
  Diagnostic,
  FormatQuestion,
  FormattedQuery,
  GraphNames,
  GraphOutline,
} from '../contract/cypher.ts';
import { RequestError } from '../errors.ts';
import { oncePerRevision } from '../library/once-per-revision.ts';
import type { Catalog } from '../queries/catalog.ts';
import { readOutline } from '../queries/describe-graph.ts';
import { readGraphNames } from '../queries/read-names.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import type { Guard } from '../store/guard/guard.ts';
import type { EmbeddedPlan, GuardRefusal, GuardReport } from '../store/guard/messages.ts';
import { readPropertyTypes } from '../store/guard/property-types.ts';
import { typeOfValue, type ValueType } from '../store/guard/value-type.ts';

/** Where users' Cypher is checked, and then run on whichever store there is. */
export interface CypherDesk {
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

interface Knowledge {
  names: GraphNames;
  propertyTypes: Record<string, ValueType>;
}

/** The list is made at once; what may take time is a place among the queries that are checked. */
const CALLABLES_TIMEOUT_MS = 30_000;

export function openCypherDesk(store: GraphStore, catalog: Catalog, guard: Guard): CypherDesk {
  const knowledge = oncePerRevision(store, async (): Promise<Knowledge> => {
    const [names, propertyTypes] = await Promise.all([
      readGraphNames(store, catalog),
      store.kind === 'embedded' ? readPropertyTypes(store) : {},
    ]);
    return { names, propertyTypes };
  });
  // No query waits for this: it is for whoever looks at the schema.
  const outline = oncePerRevision(store, async (): Promise<GraphOutline> => {
    const [{ names }, beyond] = await Promise.all([knowledge(), readOutline(store, catalog)]);
    return { ...names, ...beyond };
  });
  const callables = oncePerRevision(store, async () => {
    await guard.warm();
    return guard.callables(store.kind, { timeoutMs: CALLABLES_TIMEOUT_MS });
  });
  const report = async (question: CypherQuestion, limits: CheckLimits): Promise<GuardReport> => {
    const { names, propertyTypes } = await knowledge();
    await guard.warm();
    const { labels, relationshipTypes, propertyKeys } = names;
    const parameters = typesOf(question.parameters);
    const known = { labels, relationshipTypes, propertyKeys };
    return guard.check({ query: question.query, parameters, names: known, propertyTypes }, limits);
  };
  return {
    run: async (question, limits) => {
      // What only the first query waits for does not count.
      await Promise.all([knowledge(), guard.warm()]);
      const begin = performance.now();
      const plan = planOf(await report(question, limits), store, question.query);
      const timeoutMs = Math.max(1, limits.timeoutMs - Math.ceil(performance.now() - begin));
      const { parameters } = question;
      const result = await store
        .read(plan.statement, { ...limits, timeoutMs, parameters, lane: 'user' })
        .catch((error: unknown) => {
          throw plan.columns === null ? error : lackOf(error);
        });
      return {
        columns: plan.columns ?? result.columns,
        rows: result.rows,
        rowCount: result.rows.length,
        truncated: result.truncated,
        elapsedMs: performance.now() - begin,
        store: store.kind,
        ...(result.plan && { plan: result.plan }),
        notices: [...plan.notices, ...(result.truncated ? [`Only the first ${limits.rowLimit} rows are shown.`] : [])],
      };
    },
    check: async (question, limits) => toCheck(await report(question, limits), store),
    format: async (question, limits) => {
      await guard.warm();
      const outcome = await guard.format(question, limits);
      if (outcome.kind === 'refusal') throw refusalError(outcome.refusal);
      return { query: outcome.query, caret: outcome.caret };
    },
    outline,
    callables,
  };
}

function typesOf(parameters: CypherParameters): Record<string, ValueType> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)]));
}

interface Plan {
  statement: string;
  /** Null where the store's own names of the columns are right. */
  columns: string[] | null;
  notices: string[];
}

function planOf({ refusal, embedded }: GuardReport, store: GraphStore, query: string): Plan {
  if (refusal) throw refusalError(refusal);
  if (store.kind !== 'embedded' || embedded === null) return { statement: query, columns: null, notices: [] };
  if (embedded.kind === 'refusal') throw refusalError(embedded.refusal);
  return embedded;
}

/** A query that Neo4j's front end finds right, and the embedded engine not, asks for what the engine lacks. */
function lackOf(error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== 'SYNTAX_ERROR') return error;
  return new RequestError(
    'UNSUPPORTED_BY_EMBEDDED',
    'The embedded store cannot run this query: its engine lacks something that the query asks for.',
    'Write it in simpler steps, with WITH between. A Neo4j behind NEO4J_URI answers it as it is.',
  );
}

function refusalError({ code, message, hint }: GuardRefusal): RequestError {
  return new RequestError(code, message, hint);
}

function toCheck({ kind, diagnostics, refusal, embedded }: GuardReport, store: GraphStore): CypherCheck {
  const refusals = [refusal, store.kind === 'embedded' ? refusalOf(embedded) : null].filter((found) => found !== null);
  const own = refusals.filter(({ from, message }) => !diagnostics.some((one) => says(one, from, message)));
  return { kind, diagnostics: [...diagnostics, ...own.map(toDiagnostic)].toSorted((a, b) => a.from - b.from) };
}

function refusalOf(plan: EmbeddedPlan | null): GuardRefusal | null {
  return plan?.kind === 'refusal' ? plan.refusal : null;
}

/** Whether a refusal only repeats what a diagnostic says. */
function says(diagnostic: Diagnostic, from: number, message: string): boolean {
  return diagnostic.from === from && message.endsWith(diagnostic.message);
}

function toDiagnostic({ code, message, hint, from, to, line, column }: GuardRefusal): Diagnostic {
  const place = { from, to, line, column };
  const text = `${message.replace(/^Line \d+, column \d+: /, '')} ${hint}`;
  return { severity: 'error', ...(code === 'QUERY_FAILED' ? {} : { code }), message: text, ...place };
}
