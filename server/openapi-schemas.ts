import { z } from 'zod';
import { CompareAnswerSchema } from './contract/compare.ts';
import { CoverageAnswerSchema, CoverageCellSchema } from './contract/coverage.ts';
import {
  CallableListSchema,
  CallableSchema,
  CypherAnswerSchema,
  CypherCheckSchema,
  CypherPlanSchema,
  CypherQuestionSchema,
  DiagnosticSchema,
  FormatQuestionSchema,
  FormattedQuerySchema,
  GraphOutlineSchema,
  NamedQueryListSchema,
  NamedQuerySchema,
  PlanOperatorSchema,
  QueryRunSchema,
} from './contract/cypher.ts';
import { CypherValueSchema } from './contract/cypher-values.ts';
import { ErrorBodySchema } from './contract/errors.ts';
import {
  EdgeAttributesSchema,
  EdgeDetailSchema,
  EvidenceSchema,
  GraphEdgeSchema,
  GraphNodeSchema,
  GraphSchema,
  NodeAttributesSchema,
  NodeDetailSchema,
} from './contract/graph.ts';
import { LeverageAnswerSchema } from './contract/leverage.ts';
import { LoopSchema, LoopsAnswerSchema } from './contract/loops.ts';
import { MinimalPoliciesAnswerSchema } from './contract/minimal-policies.ts';
import { BoxSchema, CaptionSchema, OutlineAnswerSchema, OutlineArrowSchema } from './contract/outline.ts';
import { PaperListSchema, PaperSchema, PaperTextSchema, PassageSchema } from './contract/papers.ts';
import { PathSchema, PathsAnswerSchema, ReachAnswerSchema } from './contract/reasoning.ts';
import { SearchAnswerSchema } from './contract/search.ts';
import { HealthSchema, VersionSchema } from './contract/status.ts';
import { WhatIfAnswerSchema, WhatIfRequestSchema } from './contract/what-if.ts';

/** The shapes that the document gives a name to. */
const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  Box: BoxSchema,
  Callable: CallableSchema,
  CallableList: CallableListSchema,
  Caption: CaptionSchema,
  CompareAnswer: CompareAnswerSchema,
  CoverageAnswer: CoverageAnswerSchema,
  CoverageCell: CoverageCellSchema,
  CypherAnswer: CypherAnswerSchema,
  CypherCheck: CypherCheckSchema,
  CypherPlan: CypherPlanSchema,
  CypherValue: CypherValueSchema,
  Diagnostic: DiagnosticSchema,
  EdgeAttributes: EdgeAttributesSchema,
  EdgeDetail: EdgeDetailSchema,
  Error: ErrorBodySchema,
  Evidence: EvidenceSchema,
  FormattedQuery: FormattedQuerySchema,
  Graph: GraphSchema,
  GraphEdge: GraphEdgeSchema,
  GraphNode: GraphNodeSchema,
  GraphOutline: GraphOutlineSchema,
  Health: HealthSchema,
  LeverageAnswer: LeverageAnswerSchema,
  Loop: LoopSchema,
  LoopsAnswer: LoopsAnswerSchema,
  MinimalPoliciesAnswer: MinimalPoliciesAnswerSchema,
  NamedQuery: NamedQuerySchema,
  NamedQueryList: NamedQueryListSchema,
  NodeAttributes: NodeAttributesSchema,
  NodeDetail: NodeDetailSchema,
  OutlineAnswer: OutlineAnswerSchema,
  OutlineArrow: OutlineArrowSchema,
  Paper: PaperSchema,
  PaperList: PaperListSchema,
  PaperText: PaperTextSchema,
  Passage: PassageSchema,
  Path: PathSchema,
  PathsAnswer: PathsAnswerSchema,
  PlanOperator: PlanOperatorSchema,
  ReachAnswer: ReachAnswerSchema,
  SearchAnswer: SearchAnswerSchema,
  Version: VersionSchema,
  WhatIfAnswer: WhatIfAnswerSchema,
};

const BODIES: Readonly<Record<string, z.ZodType>> = {
  CypherQuestion: CypherQuestionSchema,
  CypherValue: CypherValueSchema,
  FormatQuestion: FormatQuestionSchema,
  QueryRun: QueryRunSchema,
  WhatIfQuestion: WhatIfRequestSchema,
};

const NAMES = new Map([...Object.entries(ANSWERS), ...Object.entries(BODIES)].map(([name, schema]) => [schema, name]));

export type JsonSchema = z.core.JSONSchema.BaseSchema;

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Answers may gain fields, so nothing says that there are no others. */
function openUp({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

function withoutAddress(schema: JsonSchema): JsonSchema {
  const { $schema: _standard, $id: _address, ...rest } = schema;
  return rest;
}

function named(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, uri: reference, override: openUp }).schemas;
  return Object.fromEntries(Object.entries(made).map(([name, schema]) => [name, withoutAddress(schema)]));
}

/** The named shapes as JSON Schema, answers as they are sent and bodies as they are taken. */
export function componentSchemas(): Record<string, JsonSchema> {
  return { ...named(BODIES, 'input'), ...named(ANSWERS, 'output') };
}

/** A reference to a named shape. */
export function schemaReference(schema: z.ZodType): JsonSchema {
  const name = NAMES.get(schema);
  if (name === undefined) throw new Error('A route has a shape that openapi-schemas.ts gives no name.');
  return { $ref: reference(name) };
}
