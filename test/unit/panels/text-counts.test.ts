import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { pushDown } from '../../../client/panels/paper/margin.ts';
import { buildSections } from '../../../client/panels/paper/text-model.ts';
import { attributesReader, groupSilent, marginMarks, countSection } from '../../../client/panels/paper/text-counts.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';
import { tinyPaper } from './tiny-paper.ts';

const id = inPaper('tiny');
const TEXT = '标题\n信任促进合作。天很蓝。海很宽。信任减少纠纷，合作属于信任。';
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const text = tinyPaper({
  text: TEXT,
  title_zh: '标题',
  title_en: 'Heading',
  passages: [
    { ...range('标题'), reason: 'a heading' },
    range('信任促进合作。'),
    { ...range('天很蓝。'), reason: 'scenery' },
    { ...range('海很宽。'), reason: 'scenery' },
    range('信任减少纠纷，合作属于信任。'),
  ],
});
const { edges } = tinyGraph({ trust: {}, work: {}, strife: {} }, [
  { edge: 'trust DRIVES work +', evidence: [['s1-1', '信任促进合作']] },
  { edge: 'trust DRIVES strife -', inferred: true, evidence: [['s1-4', '信任减少纠纷']] },
  { edge: 'work DRIVES strife -', evidence: [['s1-4', '信任减少纠纷']] },
  { edge: 'work PART_OF trust', evidence: [['s1-4', '合作属于信任']] },
]);
const attributesOf = attributesReader(edges);
const sections = buildSections(text, edges);

describe('what a text carries', () => {
  test('is marked in the margin by sign; a sign that only readers infer is told apart', () => {
    const marks = (...keys: string[]) => marginMarks(keys.map(id) as EdgeKey[], attributesOf);
    expect(bare(marks('trust-drives-strife-minus'))).toEqual(bare([{ sign: 'minus', count: 1, inferred: true }]));
    expect(bare(marks('trust-drives-strife-minus', 'work-part-of-trust', 'work-drives-strife-minus'))).toEqual(
      bare([
        { sign: 'minus', count: 2, inferred: false },
        { sign: 'structure', count: 1, inferred: false },
      ]),
    );
    expect(bare(marks())).toEqual([]);
    expect(() => marks('gone')).toThrow(/gone/);
  });

  test('is counted by section: stated, inferred, structure, and sentences without any', () => {
    expect(countSection(sections[0]!, attributesOf)).toEqual({
      section: text.sections[0],
      sentences: 4,
      stated: 2,
      inferred: 1,
      structure: 1,
      silent: 2,
    });
  });

  test('leaves sentences out for reasons, headings apart', () => {
    const groups = groupSilent(sections, ({ reason }) => reason ?? null);
    expect(bare(groups.map(({ reason, passages }) => [reason, passages.map(({ id }) => id)]))).toEqual([
      ['scenery', ['s1-2', 's1-3']],
    ]);
    expect(
      groupSilent(sections, ({ id: passageId, reason }) => (passageId === id('s1-2') ? null : (reason ?? null))).at(-1)
        ?.reason,
    ).toBeNull();
  });
});

test('notes in the margin never lie over each other, and move no further than they must', () => {
  expect(bare(pushDown([0, 0, 10, 100], 22))).toEqual([0, 22, 34, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(500)), fc.integer({ min: 1, max: 40 }), (unsorted, height) => {
      const tops = unsorted.toSorted((a, b) => a - b);
      const shifts = pushDown(tops, height);
      const placed = tops.map((top, index) => top + shifts[index]!);
      placed.forEach((top, index) => {
        if (index > 0) expect(top - placed[index - 1]!).toBeGreaterThanOrEqual(height);
        expect(shifts[index]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
