import { stringify } from 'yaml';
import { CAUSAL_EDGE_TYPES, ConfidenceSchema } from '../../../../server/contract/graph.ts';
import type { ClaimPolarity, EdgeDetail, EdgeType, Status } from '../../../../server/contract/graph.ts';
import { keyOf } from '../../../../server/contract/ids.ts';
import type { NodeKey, PaperId } from '../../../../server/contract/ids.ts';
import { SeedEdgeSchema } from '../../../../server/contract/seed.ts';
import type { SeedEdge } from '../../../../server/contract/seed.ts';

export const OBJECTIONS = ['sign', 'direction', 'ends', 'status', 'confidence', 'type', 'unsupported'] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** What the reader says the edge should be; on a structure edge the causal fields are not used. */
export interface Correction {
  objection: Objection;
  source: NodeKey;
  target: NodeKey;
  type: EdgeType;
  polarity: ClaimPolarity;
  status: Status;
  confidence: number;
  note: string;
  comment: string;
}

export function isCausalType(type: EdgeType): boolean {
  return CAUSAL_EDGE_TYPES.some((causal) => causal === type);
}

/** The edge as it is, as the starting point of a correction. */
export function correctionOf({ source, target, attributes }: EdgeDetail): Correction {
  const { status, confidence } = 'status' in attributes ? attributes : ({ status: 'stated', confidence: 1 } as const);
  return {
    objection: 'polarity' in attributes ? 'sign' : 'ends',
    source,
    target,
    type: attributes.edgeType,
    polarity: 'polarity' in attributes ? attributes.polarity : '+',
    status,
    confidence,
    note: attributes.note ?? '',
    comment: '',
  };
}

/** The correction after the reader has said what is wrong: a wrong direction swaps the ends at once. */
export function withObjection(correction: Correction, objection: Objection, detail: EdgeDetail): Correction {
  const asCoded = { ...correctionOf(detail), comment: correction.comment, objection };
  if (objection !== 'direction') return asCoded;
  return { ...asCoded, source: detail.target, target: detail.source };
}

/**
 * The corrected edge as an entry of the seed's `edges`, with the evidence it had.
 * @throws ZodError where it would not be one
 */
export function correctedEdge(detail: EdgeDetail, correction: Correction): SeedEdge {
  const { attributes } = detail;
  const note = correction.note.trim();
  const noteZh = note === attributes.note ? attributes.note_zh : undefined;
  const shared = {
    id: keyOf(detail.key),
    source: keyOf(correction.source),
    type: correction.type,
    target: keyOf(correction.target),
    ...(isCausalType(correction.type) && causalFields(detail, correction)),
    ...(correction.type === 'PART_OF' && membershipFields(detail)),
    ...(note !== '' && { note }),
    ...(noteZh !== undefined && { note_zh: noteZh }),
  };
  const evidence = detail.evidence.map(({ passage, exact, prefix, suffix, start, end }) => ({
    passage: keyOf(passage),
    exact,
    prefix,
    suffix,
    start,
    end,
  }));
  return SeedEdgeSchema.parse({ ...shared, evidence });
}

function causalFields({ attributes }: EdgeDetail, { polarity, status, confidence }: Correction) {
  const measured = 'polarity' in attributes ? attributes : {};
  return {
    polarity,
    status,
    confidence: ConfidenceSchema.parse(confidence),
    ...('strength' in measured && { strength: measured.strength }),
    ...('delay' in measured && { delay: measured.delay }),
    ...('basis' in measured && { basis: measured.basis }),
    ...('reference' in measured && { reference: measured.reference }),
    ...('condition' in measured && { condition: measured.condition }),
  };
}

/** A membership stays as it was coded; what becomes one is stated. */
function membershipFields({ attributes }: EdgeDetail) {
  return attributes.edgeType === 'PART_OF' ? { status: attributes.status, confidence: attributes.confidence } : {};
}

/** Words for the lines above the correction. */
export interface CorrectionWords {
  paper: PaperId;
  revision: string;
  claim: string;
  objection: string;
}

/** A list of one edge in the seed's YAML; comment lines above it say which edge it replaces, or that it should go. */
export function correctionYaml(detail: EdgeDetail, correction: Correction, words: CorrectionWords): string {
  const isRemoval = correction.objection === 'unsupported';
  const edge = isRemoval ? correctedEdge(detail, correctionOf(detail)) : correctedEdge(detail, correction);
  const head = [
    `Causeway correction to ${words.paper}, revision ${words.revision}`,
    `Edge: ${detail.key}`,
    `Claim: ${words.claim}`,
    `What is wrong: ${words.objection}`,
    ...(correction.comment.trim() === '' ? [] : [`Comment: ${correction.comment.trim()}`]),
    isRemoval ? 'Remove this edge from the coding:' : 'Put this in its place:',
  ];
  const comments = head.flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).map((line) => `# ${line}`);
  return `${comments.join('\n')}\n${stringify([edge], { lineWidth: 0 })}`;
}
