import { describe, expect, test } from 'vitest';
import { BOX, schemaPicture } from '../../../../client/model/cypher/schema-picture.ts';

const LABELS = ['Countermeasure', 'Factor', 'Mechanism', 'Advantage', 'Outcome', 'Concept', 'Actor', 'Paper'];
const pattern = (source: string, target: string) => ({ source, type: 'DRIVES', target, count: 3 });

describe('the picture of a schema', () => {
  test.each([1, 2, 8, 20])('has room for %i labels, none over another and all inside', (count) => {
    const labels = Array.from({ length: count }, (_, at) => `Label${at}`);
    const { boxes, width, height } = schemaPicture(labels, []);
    expect(boxes.map(({ label }) => label)).toEqual(labels);
    for (const [at, a] of boxes.entries()) {
      expect(a.x - BOX.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + BOX.width / 2).toBeLessThanOrEqual(width);
      expect(a.y - BOX.height / 2).toBeGreaterThanOrEqual(0);
      expect(a.y + BOX.height / 2).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(at + 1)) {
        expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
      }
    }
  });

  test('draws each pattern between the two boxes, there and back apart, and a loop for one label', () => {
    const there = pattern('Factor', 'Advantage');
    const back = pattern('Advantage', 'Factor');
    const within = pattern('Factor', 'Factor');
    const { lines, boxes } = schemaPicture(LABELS, [there, back, within, pattern('Factor', 'Unknown')]);
    expect(lines.map((line) => line.pattern)).toEqual([there, back, within]);
    const [one, other, loop] = lines.map(({ middle }) => middle);
    expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(1);
    const factor = boxes.find(({ label }) => label === 'Factor')!;
    expect(Math.abs(loop!.y - factor.y)).toBeGreaterThan(BOX.height / 2);
    for (const { path } of lines) expect(path).toMatch(/^M[-\d. ]+[QC][-\d. ]+$/);
  });
});
