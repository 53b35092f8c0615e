import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { SeedError } from './seed-error.ts';

/** UTF-16 code units of context that a TextQuoteSelector keeps on either side. */
const CONTEXT = 12;

interface Span {
  text: string;
  start: number;
}

/**
 * Fills in where each passage, left-out range and quote of a coding stands in its text: `start`, `end` (UTF-16 code
 * units, end exclusive), and `prefix` and `suffix` of each quote. Passages are looked for in the order they are listed;
 * a quote has to occur just once in its passage. Comments and order of the YAML stay as they are.
 * Throws SeedError naming the first text that is not found or found twice.
 */
export function anchorSeed(yaml: string, text: string): string {
  const document = parseDocument(yaml);
  const passages = anchorPassages(document, text);
  for (const edge of maps(document, 'edges')) {
    for (const quote of children(edge, 'evidence')) anchorQuote(quote, passages, text);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function anchorPassages(document: Document, text: string): Map<string, Span> {
  const passages = new Map<string, Span>();
  const readable = blankOut(text, maps(document, 'left_out'));
  let from = 0;
  for (const section of maps(document, 'sections')) {
    for (const passage of children(section, 'passages')) {
      const span = place(passage, readable, from, `passage ${String(passage.get('id'))}`);
      from = span.start + span.text.length;
      passages.set(String(passage.get('id')), span);
    }
  }
  return passages;
}

/** The text with every left-out range blanked, so that no passage is found in one. */
function blankOut(text: string, ranges: readonly YAMLMap[]): string {
  return ranges.reduce((rest, range) => {
    const span = place(range, text, 0, 'a left-out range');
    return rest.slice(0, span.start) + '\0'.repeat(span.text.length) + rest.slice(span.start + span.text.length);
  }, text);
}

function place(node: YAMLMap, text: string, from: number, what: string): Span {
  const wanted = String(node.get('text'));
  const start = text.indexOf(wanted, from);
  if (start < 0) {
    throw new SeedError(`Anchoring: the text of ${what} is not in source.txt after position ${from}: «${wanted}».`);
  }
  node.set('start', start);
  node.set('end', start + wanted.length);
  return { text: wanted, start };
}

function anchorQuote(quote: YAMLMap, passages: ReadonlyMap<string, Span>, text: string): void {
  const id = String(quote.get('passage'));
  const exact = String(quote.get('exact'));
  const passage = passages.get(id);
  if (passage === undefined) throw new SeedError(`Anchoring: there is no passage ${id} for the quote «${exact}».`);
  const offset = passage.text.indexOf(exact);
  if (offset < 0) throw new SeedError(`Anchoring: passage ${id} does not hold the quote «${exact}».`);
  if (passage.text.includes(exact, offset + 1)) {
    throw new SeedError(
      `Anchoring: passage ${id} holds the quote «${exact}» more than once. Quote a few characters more.`,
    );
  }
  const start = passage.start + offset;
  const end = start + exact.length;
  quote.set('prefix', text.slice(Math.max(0, start - CONTEXT), start));
  quote.set('suffix', text.slice(end, end + CONTEXT));
  quote.set('start', start);
  quote.set('end', end);
}

function maps(document: Document, key: string): YAMLMap[] {
  const value = document.get(key);
  return isSeq(value) ? value.items.filter(isMap) : [];
}

function children(node: YAMLMap, key: string): YAMLMap[] {
  const value = node.get(key);
  return isSeq(value) ? value.items.filter(isMap) : [];
}
