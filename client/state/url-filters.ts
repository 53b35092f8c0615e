import { z } from 'zod';
import { ConfidenceSchema, NodeTypeSchema, StatusSchema } from '../../server/contract/graph.ts';
import type { ClaimPolarity } from '../../server/contract/graph.ts';
import type { Filters } from './filters.ts';
import { NO_FILTERS } from './filters.ts';
import { LinkEdgeSchema, LinkSectionSchema } from './link-keys.ts';
import type { QueryReader } from './query-reader.ts';

/** Names of the parameters that hold what is filtered. */
export const FILTER_PARAMETERS = {
  withoutType: 'without',
  withoutSign: 'without-sign',
  section: 'section',
  status: 'status',
  confidence: 'confidence',
  hide: 'hide',
  onlyNode: 'only',
  onlyEdge: 'only-edge',
} as const;

const P = FILTER_PARAMETERS;
export type Parameter = [name: string, value: string | null | false];

const SIGN_WORDS = { plus: '+', minus: '-', unknown: '?', zero: '0' } as const;
const SignWordSchema = z.enum(['plus', 'minus', 'unknown', 'zero']).transform((word) => SIGN_WORDS[word]);
const ConfidenceTextSchema = z
  .string()
  .regex(/^(?:1|0\.\d)$/)
  .transform(Number)
  .pipe(ConfidenceSchema);

function many(name: string, values: readonly string[]): Parameter[] {
  return values.map((value) => [name, value]);
}

export function filterParameters(filters: Filters): Parameter[] {
  return [
    ...many(P.withoutType, filters.withoutTypes),
    ...many(P.withoutSign, filters.withoutSigns.map(signWordOf)),
    ...many(P.section, filters.sections),
    [P.status, filters.status],
    [P.confidence, filters.confidence === null ? null : String(filters.confidence)],
    ...many(P.hide, filters.hidden),
    ...many(P.onlyNode, filters.onlyNodes),
    ...many(P.onlyEdge, filters.onlyEdges),
  ];
}

function signWordOf(sign: ClaimPolarity): string {
  return Object.entries(SIGN_WORDS).find(([, value]) => value === sign)?.[0] ?? sign;
}

export function readFilters(reader: QueryReader): Filters {
  return {
    withoutTypes: reader.set(P.withoutType, NodeTypeSchema),
    withoutSigns: reader.set(P.withoutSign, SignWordSchema),
    sections: reader.set(P.section, LinkSectionSchema),
    status: reader.one(P.status, StatusSchema, NO_FILTERS.status),
    confidence: reader.one(P.confidence, ConfidenceTextSchema, NO_FILTERS.confidence),
    hidden: reader.nodes(P.hide),
    onlyNodes: reader.nodes(P.onlyNode),
    onlyEdges: reader.set(P.onlyEdge, LinkEdgeSchema),
  };
}
