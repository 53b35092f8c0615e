import type { GraphEdge } from '../../../server/contract/graph.ts';
import type { EdgeKey, PassageId } from '../../../server/contract/ids.ts';
import type { PaperText, Passage, Section } from '../../../server/contract/papers.ts';

/** The words of a claim in the text; `end` is exclusive, in UTF-16 code units of the text. */
export interface Span {
  start: number;
  end: number;
  edge: EdgeKey;
}

/** A stretch of a passage: plain, or the evidence of claims whose quotes overlap. */
export interface Piece {
  start: number;
  end: number;
  spans: Span[];
}

export interface PassageBlock {
  passage: Passage;
  pieces: Piece[];
  edges: EdgeKey[];
}

/** Passages that stand on one line of the source; a heading stands alone. */
export interface Paragraph {
  isHeading: boolean;
  passages: PassageBlock[];
}

export interface SectionBlock {
  section: Section;
  paragraphs: Paragraph[];
  claims: number;
}

/** The text as sections, paragraphs and passages, with the spans that edges quote. */
export function buildSections(paperText: PaperText, edges: readonly GraphEdge[]): SectionBlock[] {
  const spans = spansByPassage(paperText, edges);
  return paperText.sections.map((section) => {
    const passages = paperText.passages
      .filter((passage) => passage.section === section.id)
      .toSorted((a, b) => a.start - b.start)
      .map((passage) => buildPassage(passage, spans.get(passage.id) ?? []));
    const claims = new Set(passages.flatMap((block) => block.edges)).size;
    return { section, paragraphs: toParagraphs(paperText.text, passages), claims };
  });
}

function buildPassage(passage: Passage, spans: readonly Span[]): PassageBlock {
  return { passage, pieces: toPieces(passage, spans), edges: [...new Set(spans.map(({ edge }) => edge))] };
}

/** Where each quote stands: the first place in its passage that has its words. */
function spansByPassage({ text, passages }: PaperText, edges: readonly GraphEdge[]): Map<PassageId, Span[]> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const spans = new Map<PassageId, Span[]>();
  for (const { key, attributes } of edges) {
    attributes.passages.forEach((id, index) => {
      const passage = byId.get(id);
      const quote = attributes.quotes[index];
      if (passage === undefined || quote === undefined) return;
      const start = text.indexOf(quote, passage.start);
      if (start < 0 || start + quote.length > passage.end) return;
      spans.set(id, [...(spans.get(id) ?? []), { start, end: start + quote.length, edge: key }]);
    });
  }
  return spans;
}

/** Cuts a passage into plain pieces and pieces of overlapping spans, without gaps. */
export function toPieces({ start, end }: { start: number; end: number }, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces.at(-1);
    if (last && last.spans.length > 0 && span.start < last.end) {
      last.spans.push(span);
      last.end = Math.max(last.end, span.end);
    } else {
      if (span.start > at) pieces.push({ start: at, end: span.start, spans: [] });
      pieces.push({ start: span.start, end: span.end, spans: [span] });
    }
    at = Math.max(at, span.end);
  }
  if (at < end) pieces.push({ start: at, end, spans: [] });
  return pieces;
}

function toParagraphs(text: string, passages: readonly PassageBlock[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: PassageBlock | null = null;
  for (const block of passages) {
    const isHeading = block.passage.heading;
    const last = paragraphs.at(-1);
    const breaks = before === null || text.slice(before.passage.end, block.passage.start).includes('\n');
    if (last && !breaks && !isHeading && !last.isHeading) last.passages.push(block);
    else paragraphs.push({ isHeading, passages: [block] });
    before = block;
  }
  return paragraphs;
}

/** Cuts a piece where the chosen claims' words begin and end. */
export function highlight(
  piece: Piece,
  chosen: ReadonlySet<EdgeKey>,
): { start: number; end: number; isChosen: boolean }[] {
  const wanted = piece.spans.filter(({ edge }) => chosen.has(edge));
  const cuts = new Set([piece.start, piece.end, ...wanted.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? piece.end;
    return { start, end, isChosen: wanted.some((span) => span.start <= start && span.end >= end) };
  });
}
