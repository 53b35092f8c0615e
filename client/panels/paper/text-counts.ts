import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { SignName } from '../../../server/contract/signs.ts';
import type { EdgeAttributes, GraphEdge } from '../../../server/contract/graph.ts';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { Passage, Section } from '../../../server/contract/papers.ts';
import { isCausal } from '../../model/causal.ts';
import type { PassageBlock, SectionBlock } from './text-model.ts';

export const MARGIN_SIGNS = ['plus', 'minus', 'unknown', 'zero', 'structure'] as const satisfies (
  SignName | 'structure'
)[];
export type MarginSign = (typeof MARGIN_SIGNS)[number];

/** The claims of one sign that a passage carries. */
export interface MarginMark {
  sign: MarginSign;
  count: number;
  /** Whether a reader has inferred all of them. */
  inferred: boolean;
}

export type AttributesOf = (edge: EdgeKey) => EdgeAttributes;

export function attributesReader(edges: readonly GraphEdge[]): AttributesOf {
  const known = new Map(edges.map(({ key, attributes }) => [key, attributes]));
  return (edge) => {
    const attributes = known.get(edge);
    if (attributes === undefined) throw new Error(`The text quotes the edge ${edge}, which is not in the graph.`);
    return attributes;
  };
}

/** What a passage carries, by sign. */
export function marginMarks(edges: readonly EdgeKey[], attributesOf: AttributesOf): MarginMark[] {
  const all = edges.map(attributesOf);
  return MARGIN_SIGNS.flatMap((sign) => {
    const some = all.filter((attributes) => signOf(attributes) === sign);
    if (some.length === 0) return [];
    return [{ sign, count: some.length, inferred: some.every((one) => isCausal(one) && one.status === 'inferred') }];
  });
}

function signOf(attributes: EdgeAttributes): MarginSign {
  return isCausal(attributes) ? SIGN_NAMES[attributes.polarity] : 'structure';
}

/** How much a section claims, each claim once. */
export interface SectionCounts {
  section: Section;
  sentences: number;
  stated: number;
  inferred: number;
  /** Relations of structure, which are no causal claims. */
  structure: number;
  /** Sentences that carry none of these. */
  silent: number;
}

export function countSection({ section, paragraphs }: SectionBlock, attributesOf: AttributesOf): SectionCounts {
  const blocks = sentencesOf(paragraphs.flatMap(({ passages }) => passages));
  const all = [...new Set(blocks.flatMap(({ edges }) => edges))].map(attributesOf);
  const causal = all.filter(isCausal);
  const stated = causal.filter(({ status }) => status === 'stated').length;
  return {
    section,
    sentences: blocks.length,
    stated,
    inferred: causal.length - stated,
    structure: all.length - causal.length,
    silent: blocks.filter(({ edges }) => edges.length === 0).length,
  };
}

/** The passages without the headings, which are no sentences, unless a heading carries something. */
function sentencesOf(blocks: readonly PassageBlock[]): PassageBlock[] {
  return blocks.filter(({ passage, edges }) => !passage.heading || edges.length > 0);
}

/** Sentences that carry no claim, for the same reason. */
export interface SilentGroup {
  reason: string | null;
  passages: Passage[];
}

/** The sentences without a claim by why they make none, the most frequent reason first; those without a reason last. */
export function groupSilent(
  sections: readonly SectionBlock[],
  reasonOf: (passage: Passage) => string | null,
): SilentGroup[] {
  const groups = new Map<string | null, Passage[]>();
  for (const { passage, edges } of sentencesOf(
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages)),
  )) {
    if (edges.length > 0) continue;
    const reason = reasonOf(passage);
    groups.set(reason, [...(groups.get(reason) ?? []), passage]);
  }
  return [...groups]
    .map(([reason, passages]) => ({ reason, passages }))
    .toSorted((a, b) => Number(a.reason === null) - Number(b.reason === null) || b.passages.length - a.passages.length);
}
