import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, Crowd, overlap } from '../../../client/view/crowd.ts';

const rectangles = fc.array(
  fc
    .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), fc.nat(150), fc.nat(60))
    .map(([x, y, width, height]) => around(x, y, width, height)),
  { minLength: 1, maxLength: 30 },
);

test('a crowd finds what overlaps, as looking at every rectangle does', () => {
  fc.assert(
    fc.property(rectangles, fc.nat(10), ([asked, ...others], gap) => {
      if (!asked) return;
      const crowd = new Crowd<number>();
      others.forEach((rectangle, index) => crowd.add(rectangle, index));
      const hit = others.flatMap((rectangle, index) => (overlap(asked, rectangle, gap) ? [index] : []));
      expect(crowd.some(asked, gap)).toBe(hit.length > 0);
      for (const index of others.keys())
        expect(crowd.some(asked, gap, (item) => item === index)).toBe(hit.includes(index));
    }),
  );
});
