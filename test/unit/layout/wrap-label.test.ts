import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateWidth, LABEL, labelBox } from '../../../server/layout/label-box.ts';
import { wrapLabel } from '../../../server/layout/wrap-label.ts';

/** Every character is one wide. */
function count(text: string): number {
  return Array.from(text).length;
}

test('Latin script breaks between words, and lines come out even', () => {
  expect(wrapLabel('advantage of the intermediate form', 16, 3, count)).toEqual({
    lines: ['advantage of the', 'intermediate', 'form'],
    width: 16,
    whole: true,
  });
  expect(wrapLabel('sustainable development', 22, 3, count).lines).toEqual(['sustainable', 'development']);
});

test('Chinese breaks between characters, never before a closing mark', () => {
  expect(wrapLabel('中小产业集群创新的影响因素', 8, 3, count).lines).toEqual(['中小产业集群创', '新的影响因素']);
  expect(wrapLabel('提高能力，推动集群', 4, 3, count).lines.every((line) => !line.startsWith('，'))).toBe(true);
});

test('what does not fit ends in an ellipsis and says so', () => {
  expect(wrapLabel('one two three four', 5, 2, count)).toEqual({ lines: ['one', 'two…'], width: 4, whole: false });
  expect(wrapLabel('specialisation', 6, 3, count)).toEqual({
    lines: ['specia', 'lisati', 'on'],
    width: 6,
    whole: false,
  });
});

test('hostile names stay in their lines', () => {
  const odd = [
    '',
    '\u0000\u200b\n',
    '‮abc',
    '😀'.repeat(5000),
    'x'.repeat(10_000),
    '<img src=x onerror=alert(1)>',
    '👩‍👩‍👧‍👦👩‍👩‍👧‍👦',
  ];
  for (const name of odd) {
    const { lines, width } = wrapLabel(name, LABEL.maxWidth, LABEL.maxLines, estimateWidth);
    expect(lines.length).toBeLessThanOrEqual(LABEL.maxLines);
    expect(width).toBeLessThanOrEqual(LABEL.maxWidth);
  }
  expect(wrapLabel('a\u0000\u200b\nb', 20, 2, count).lines).toEqual(['a b']);
});

test('no line is wider than allowed, and nothing is lost where the name is whole', () => {
  const names = fc
    .array(fc.constantFrom('创', '新', '，', 'cluster', 'of', ' ', '-', 'SMEs', '😀'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(names, fc.integer({ min: 4, max: 20 }), (name, maxWidth) => {
      const { lines, whole } = wrapLabel(name, maxWidth, 3, count);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(Math.max(0, ...lines.map(count))).toBeLessThanOrEqual(maxWidth);
      const bare = (text: string): string => text.replace(/\s/g, '');
      if (whole) expect(bare(lines.join(''))).toBe(bare(name));
    }),
  );
});

test('a box holds the longer name', () => {
  const short = { name_zh: '成本', name_en: 'cost' };
  const long = { name_zh: '成本', name_en: 'cost of transporting goods between clusters' };
  expect(labelBox(short).height).toBe(LABEL.lineHeight + 2 * LABEL.paddingY);
  expect(labelBox(long).height).toBe(3 * LABEL.lineHeight + 2 * LABEL.paddingY);
  expect(labelBox(long).width).toBeLessThanOrEqual(LABEL.maxWidth + LABEL.mark + 2 * LABEL.paddingX);
});
