import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { buildSections, highlight, toPieces } from '../../../client/panels/paper/text-model.ts';
import type { Span } from '../../../client/panels/paper/text-model.ts';
import { tinyGraph } from './tiny-graph.ts';
import { tinyPaper } from './tiny-paper.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const TEXT = '一、信任\n𠮷信任促进合作，合作促进信任。天很蓝。\n信任促进合作。';
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const [forth, back] = ['trust-drives-work-plus', 'work-drives-trust-plus'].map(id) as EdgeKey[] as [EdgeKey, EdgeKey];
const last = at('信任促进合作。', 20);
const paperText = tinyPaper({
  text: TEXT,
  title_zh: '一、信任',
  title_en: 'Trust',
  passages: [
    at('一、信任'),
    { ...at('𠮷信任促进合作，合作促进信任。'), edges: [forth, back] },
    at('天很蓝。'),
    { ...last, edges: [forth] },
  ],
});
const graph = tinyGraph({ trust: {}, work: {} }, [
  {
    edge: 'trust DRIVES work +',
    evidence: [
      ['s1-1', '信任促进合作'],
      ['s1-3', '信任促进合作'],
    ],
  },
  { edge: 'work DRIVES trust +', evidence: [['s1-1', '合作促进信任']] },
]);

describe('the text', () => {
  const [section] = buildSections(paperText, graph.edges);

  test('keeps the lines of the source, with the heading by itself', () => {
    expect(
      bare(
        section?.paragraphs.map(({ isHeading, passages }) => [isHeading, passages.map((block) => block.passage.id)]),
      ),
    ).toEqual(
      bare([
        [true, ['s1-0']],
        [false, ['s1-1', 's1-2']],
        [false, ['s1-3']],
      ]),
    );
    expect(section?.claims).toBe(2);
  });

  test('finds each quote in its own passage, also behind a surrogate pair', () => {
    const blocks = section?.paragraphs.flatMap(({ passages }) => passages) ?? [];
    const words = blocks.map(({ pieces }) =>
      pieces.map(({ start, end, spans }) => [TEXT.slice(start, end), spans.map(({ edge }) => edge)]),
    );
    expect(bare(words)).toEqual(
      bare([
        [['一、信任', []]],
        [
          ['𠮷', []],
          ['信任促进合作', [forth]],
          ['，', []],
          ['合作促进信任', [back]],
          ['。', []],
        ],
        [['天很蓝。', []]],
        [
          ['信任促进合作', [forth]],
          ['。', []],
        ],
      ]),
    );
  });
});

const spansWithin = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 12 })), { maxLength: 8 }).map((pairs) =>
  pairs.map(([start, length], index): Span => ({
    start,
    end: Math.min(30, start + length),
    edge: id(`e${index % 4}`) as EdgeKey,
  })),
);

describe('pieces', () => {
  test('cover the passage without gaps and hold every span once', () => {
    fc.assert(
      fc.property(spansWithin, (spans) => {
        const pieces = toPieces({ start: 0, end: 30 }, spans);
        expect(bare(pieces.map(({ start }) => start))).toEqual(bare([0, ...pieces.slice(0, -1).map(({ end }) => end)]));
        expect(pieces.at(-1)?.end).toBe(30);
        const held = pieces.flatMap((piece) => piece.spans);
        expect(held).toHaveLength(spans.length);
        expect(bare(new Set(held))).toEqual(bare(new Set(spans)));
      }),
    );
  });

  test('are highlighted just where a chosen claim has its words', () => {
    fc.assert(
      fc.property(spansWithin, (spans) => {
        const chosen = new Set([id('e1') as EdgeKey]);
        const inside = (place: number): boolean =>
          spans.some(({ start, end, edge }) => chosen.has(edge) && start <= place && place < end);
        const shown = toPieces({ start: 0, end: 30 }, spans).flatMap((piece) => highlight(piece, chosen));
        const places = shown.flatMap(({ start, end, isChosen }) => Array.from({ length: end - start }, () => isChosen));
        expect(bare(places)).toEqual(bare(Array.from({ length: 30 }, (_, place) => inside(place))));
      }),
    );
  });
});
