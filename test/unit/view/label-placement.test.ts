import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../client/view/label-placement.ts';
import type { LabelCandidate } from '../../../client/view/label-placement.ts';

function candidate(key: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate {
  return { key, x, y, boxes: [{ width: 100, height: 30 }], reach: 0, rank: 1, priority: 1, ...more };
}

test('of two that collide the one of higher rank, then of higher priority, is shown', () => {
  const shown = (...candidates: LabelCandidate[]): unknown => Object.fromEntries(placeLabels(candidates));
  expect(shown(candidate('a', 0, 0), candidate('b', 60, 0, { priority: 2 }))).toEqual({
    a: null,
    b: { box: 0, dy: 0 },
  });
  expect(shown(candidate('a', 0, 0, { rank: 2 }), candidate('b', 60, 0, { priority: 2 }))).toEqual({
    a: { box: 0, dy: 0 },
    b: null,
  });
});

test('a narrower size is taken where the first collides, and a place nearby where none fits', () => {
  const boxes = [
    { width: 100, height: 30 },
    { width: 40, height: 50 },
  ];
  const narrow = placeLabels([candidate('a', 0, 0, { priority: 2 }), candidate('b', 80, 0, { boxes })]);
  expect(narrow.get('b')).toEqual({ box: 1, dy: 0 });
  const moved = placeLabels([candidate('a', 0, 0, { rank: 2 }), candidate('b', 60, 20, { reach: 1 })]);
  expect(moved.get('b')).toEqual({ box: 0, dy: 15 });
});

test('a name covers the mark of no node of its own rank, but may cover those of a lower one', () => {
  const near = candidate('near', 30, 0, { boxes: [] });
  expect(placeLabels([candidate('a', 0, 0, { priority: 2 }), near]).get('a')).toBeNull();
  expect(placeLabels([candidate('a', 0, 0, { rank: 2 }), near]).get('a')).toEqual({ box: 0, dy: 0 });
});

test('no two names that are shown overlap, and the same input gives the same names', () => {
  const candidates = fc.uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 4 }),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 300 }),
      boxes: fc.array(
        fc.record({ width: fc.integer({ min: 10, max: 150 }), height: fc.integer({ min: 10, max: 50 }) }),
        { maxLength: 3 },
      ),
      reach: fc.constantFrom(0, 0.5, 2),
      rank: fc.nat(3),
      priority: fc.nat(5),
    }),
    { selector: ({ key }) => key, maxLength: 30 },
  );
  fc.assert(
    fc.property(candidates, (all) => {
      const places = placeLabels(all);
      expect(placeLabels(all.toReversed())).toEqual(places);
      const boxes = all.flatMap(({ key, x, y, boxes: sizes }) => {
        const place = places.get(key);
        const size = place ? sizes[place.box] : undefined;
        return place && size ? [{ x, y: y + place.dy, ...size }] : [];
      });
      const overlapping = boxes.some((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
          ),
      );
      expect(overlapping).toBe(false);
    }),
  );
});
