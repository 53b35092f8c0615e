import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings } from '../../../server/layout/crossings.ts';
import { crosses, runsBehind } from '../../../server/layout/geometry.ts';

const SQUARE = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 2, y: 2 }],
  ['c', { x: 0, y: 2 }],
  ['d', { x: 2, y: 0 }],
]);

test('diagonals cross, sides do not, and edges that share an end do not', () => {
  const count = (...pairs: string[]): number =>
    countCrossings(
      pairs.map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1) })),
      SQUARE,
    );
  expect([count('ab', 'cd'), count('ac', 'bd'), count('ab', 'ac'), count('ab', 'cd', 'dc'), count('ab', 'cx')]).toEqual(
    [1, 0, 0, 2, 0],
  );
});

test('crossing does not depend on the order of segments or of their ends', () => {
  const coordinate = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.tuple(...Array.from({ length: 8 }, () => coordinate)), ([ax, ay, bx, by, cx, cy, dx, dy]) => {
      const answer = crosses(ax!, ay!, bx!, by!, cx!, cy!, dx!, dy!);
      expect(crosses(cx!, cy!, dx!, dy!, ax!, ay!, bx!, by!)).toBe(answer);
      expect(crosses(bx!, by!, ax!, ay!, dx!, dy!, cx!, cy!)).toBe(answer);
    }),
  );
});

test('the quick test agrees with solving for the meeting point', () => {
  const coordinate = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.tuple(...Array.from({ length: 8 }, () => coordinate)), ([ax, ay, bx, by, cx, cy, dx, dy]) => {
      const parallel = (bx! - ax!) * (dy! - cy!) - (by! - ay!) * (dx! - cx!);
      const t = ((cx! - ax!) * (dy! - cy!) - (cy! - ay!) * (dx! - cx!)) / parallel;
      const u = ((cx! - ax!) * (by! - ay!) - (cy! - ay!) * (bx! - ax!)) / parallel;
      const inside = (share: number): boolean => share > 1e-9 && share < 1 - 1e-9;
      expect(crosses(ax!, ay!, bx!, by!, cx!, cy!, dx!, dy!)).toBe(parallel !== 0 && inside(t) && inside(u));
    }),
  );
});

test('an edge runs behind a box that it passes through, not one that it passes by or that lies beyond its ends', () => {
  const behind = (nx: number, ny: number): boolean => runsBehind(0, 0, 100, 0, nx, ny, 10, 5);
  expect([behind(50, 0), behind(50, 4), behind(50, 6), behind(120, 0), behind(-1, 0)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
