import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { buildGrid } from '../../../server/layout/grid.ts';

const NONE = { Countermeasure: 0, Factor: 0, Mechanism: 0, Advantage: 0, Outcome: 0, Concept: 0, Actor: 0 };
const SIZES = { columnPitch: 200, rowPitch: 50, aspect: 1.4 };

test('columns stand left to right, concepts above them and actors below', () => {
  const { cells } = buildGrid({
    counts: { ...NONE, Factor: 2, Mechanism: 2, Outcome: 1, Concept: 1, Actor: 1 },
    ...SIZES,
  });
  const xs = (['Factor', 'Mechanism', 'Outcome'] as const).map((nodeType) => cells[nodeType].map(({ x }) => x));
  expect(Math.max(...xs[0]!)).toBeLessThan(Math.min(...xs[1]!));
  expect(Math.max(...xs[1]!)).toBeLessThan(Math.min(...xs[2]!));
  const columnsY = [...cells.Factor, ...cells.Mechanism, ...cells.Outcome].map(({ y }) => y);
  expect(Math.min(...cells.Concept.map(({ y }) => y))).toBeGreaterThan(Math.max(...columnsY) + SIZES.rowPitch);
  expect(Math.max(...cells.Actor.map(({ y }) => y))).toBeLessThan(Math.min(...columnsY) - SIZES.rowPitch);
});

test('every node finds a cell, and no two cells stand closer than a box', () => {
  const counts = fc.record({
    Countermeasure: fc.nat(40),
    Factor: fc.nat(40),
    Mechanism: fc.nat(60),
    Advantage: fc.nat(15),
    Outcome: fc.nat(25),
    Concept: fc.nat(20),
    Actor: fc.nat(10),
  });
  fc.assert(
    fc.property(counts, (wanted) => {
      const { cells } = buildGrid({ counts: wanted, ...SIZES });
      for (const [nodeType, count] of Object.entries(wanted)) {
        expect(cells[nodeType as keyof typeof cells].length).toBeGreaterThanOrEqual(count);
      }
      const all = Object.values(cells).flat();
      const tooClose = all.some((a, index) =>
        all.slice(index + 1).some((b) => Math.abs(a.x - b.x) < 199 && Math.abs(a.y - b.y) < 49),
      );
      expect(tooClose).toBe(false);
    }),
    { numRuns: rounds(40) },
  );
});
