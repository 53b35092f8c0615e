import { z } from 'zod';
import { CypherParametersSchema, CypherValueSchema } from './cypher-values.ts';

export const StoreKindSchema = z.enum(['embedded', 'neo4j']);
export type StoreKind = z.infer<typeof StoreKindSchema>;

/** `POST /api/queries/:name`. */
export const QueryRunSchema = z
  .object({ parameters: CypherParametersSchema.default({}) })
  .meta({ examples: [{ parameters: { node: 'infrastructure' } }] });

/** `POST /api/cypher` and `POST /api/cypher/check`. */
export const CypherQuestionSchema = z
  .object({
    query: z.string().max(100_000, 'a statement of at most 100,000 characters'),
    parameters: CypherParametersSchema.default({}),
  })
  .meta({
    examples: [
      {
        query: 'MATCH (n:Factor {id: $node})-[r:DRIVES]->(m) RETURN m.name_zh AS name, r.polarity AS sign',
        parameters: { node: 'infrastructure' },
      },
    ],
  });
export type CypherQuestion = z.infer<typeof CypherQuestionSchema>;

/** `unknown` where the text is not a statement. */
export const StatementKindSchema = z.enum(['read', 'write', 'schema', 'administration', 'unknown']);
export type StatementKind = z.infer<typeof StatementKindSchema>;

/** A remark on a place in a query. `from` and `to` count UTF-16 code units; lines and columns count from 1. */
export const DiagnosticSchema = z.object({
  severity: z.enum(['error', 'warning', 'information']),
  /** The error code with which `POST /api/cypher` would refuse the query, if it would. */
  code: z.enum(['SYNTAX_ERROR', 'READ_ONLY', 'NOT_ALLOWED', 'UNSUPPORTED_BY_EMBEDDED']).optional(),
  message: z.string(),
  from: z.int(),
  to: z.int(),
  line: z.int(),
  column: z.int(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;

export const CypherCheckSchema = z.object({ diagnostics: z.array(DiagnosticSchema), kind: StatementKindSchema });
export type CypherCheck = z.infer<typeof CypherCheckSchema>;

/** `POST /api/cypher/format`. */
export const FormatQuestionSchema = z
  .object({
    query: z.string().max(100_000, 'a statement of at most 100,000 characters'),
    /** Where the caret stands, in UTF-16 code units. */
    caret: z.int().min(0).default(0),
  })
  .meta({ examples: [{ query: 'match (n:Factor) where n.desirable return n.name_zh as name // who', caret: 0 }] });
export type FormatQuestion = z.infer<typeof FormatQuestionSchema>;

/** The statement in its usual form, with its comments, and the new place of the caret. */
export const FormattedQuerySchema = z.object({ query: z.string(), caret: z.int() });
export type FormattedQuery = z.infer<typeof FormattedQuerySchema>;

/** A function or procedure that a statement may call on this store. */
export const CallableSchema = z.object({
  kind: z.enum(['function', 'procedure']),
  name: z.string(),
  /** Such as `left(original :: STRING, length :: INTEGER) :: STRING`. */
  signature: z.string(),
  description: z.string(),
  description_zh: z.string(),
});
export type Callable = z.infer<typeof CallableSchema>;

const CountsSchema = z.record(z.string(), z.int());

/** `GET /api/schema/functions`, in the order of their names. */
export const CallableListSchema = z.array(CallableSchema);

/** What the graph holds, the text nodes included. */
export const GraphNamesSchema = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
  counts: z.object({ nodes: z.int(), relationships: z.int(), labels: CountsSchema, relationshipTypes: CountsSchema }),
});
export type GraphNames = z.infer<typeof GraphNamesSchema>;

/** A property key: how many nodes and relationships have it, their labels and types, and what it holds. */
export const PropertyUseSchema = z.object({
  key: z.string(),
  count: z.int(),
  owners: z.array(z.string()),
  /** A few values. Long ones are cut, with an ellipsis. */
  examples: z.array(CypherValueSchema),
});

/** A type of relationship between nodes of two labels, and how often it occurs. */
export const GraphPatternSchema = z.object({
  source: z.string(),
  type: z.string(),
  target: z.string(),
  count: z.int(),
});
export type GraphPattern = z.infer<typeof GraphPatternSchema>;

/** `GET /api/schema`: labels, relationship types and property keys, and how they are connected. */
export const GraphOutlineSchema = GraphNamesSchema.extend({
  properties: z.array(PropertyUseSchema),
  patterns: z.array(GraphPatternSchema),
});
export type GraphOutline = z.infer<typeof GraphOutlineSchema>;

const CountSchema = z.number().nonnegative().nullable();

/** One step of a plan. Its children give it their rows. A field is null where the store does not say. */
export const PlanOperatorSchema = z.object({
  operator: z.string(),
  /** What it works on, in the store's own words. */
  details: z.string(),
  identifiers: z.array(z.string()),
  /** How many rows the planner expected. */
  estimatedRows: CountSchema,
  /** Rows that came, reads of the graph, and milliseconds. Only of a statement that was profiled. */
  rows: CountSchema,
  dbHits: CountSchema,
  timeMs: CountSchema,
  /** What else the store says. */
  arguments: z.record(z.string(), z.union([z.string(), z.number()])),
  get children() {
    return z.array(PlanOperatorSchema);
  },
});
export type PlanOperator = z.infer<typeof PlanOperatorSchema>;

/** How the store answers a statement: as planned (`EXPLAIN`, not run), or as run (`PROFILE`). */
export const CypherPlanSchema = z.object({
  kind: z.enum(['explain', 'profile']),
  root: PlanOperatorSchema,
  /** How many steps were left out. */
  omitted: z.int(),
});
export type CypherPlan = z.infer<typeof CypherPlanSchema>;

export const CypherAnswerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(CypherValueSchema)),
  rowCount: z.int(),
  truncated: z.boolean(),
  elapsedMs: z.number(),
  store: StoreKindSchema,
  notices: z.array(z.string()),
  /** Of a statement that begins with `EXPLAIN` or `PROFILE`. */
  plan: CypherPlanSchema.optional(),
});
export type CypherAnswer = z.infer<typeof CypherAnswerSchema>;

export const QueryColumnSchema = z.object({
  name: z.string(),
  /** A type of the row check, such as `string`, `integer`, `string?` (may be null) or `string[]`. */
  type: z.string(),
  description: z.string(),
  description_zh: z.string(),
});

export const NamedQuerySchema = z.object({
  name: z.string(),
  title_zh: z.string(),
  title_en: z.string(),
  description: z.string(),
  description_zh: z.string(),
  /** What the query is about, for grouping: `causes`, `policies`, `structure`, `text`, `evidence`. */
  topic: z.string(),
  text: z.string(),
  /** JSON Schema of the parameters. */
  parameters: z.record(z.string(), CypherValueSchema),
  columns: z.array(QueryColumnSchema),
});
export type NamedQuery = z.infer<typeof NamedQuerySchema>;

/** `GET /api/queries`. */
export const NamedQueryListSchema = z.array(NamedQuerySchema);
