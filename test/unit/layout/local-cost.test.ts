import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anneal } from '../../../server/layout/anneal.ts';
import {
  createFaults,
  moved,
  movedCost,
  refreshFaults,
  standingCost,
  totalCost,
} from '../../../server/layout/local-cost.ts';
import type { Faults } from '../../../server/layout/local-cost.ts';
import type { Placement } from '../../../server/layout/placement.ts';
import { createRandom } from '../../../server/causality/random.ts';

/** A placement of random nodes and edges on a grid of five columns, all nodes in one group. */
function randomPlacement(seed: number, nodes: number, edges: number): Placement {
  const random = createRandom(seed);
  const cells = Array.from({ length: 60 }, (_, index) => ({ x: (index % 5) * 100, y: Math.floor(index / 5) * 40 }));
  const free = cells.map((_, index) => index);
  const cellOf = Int32Array.from({ length: nodes }, () => free.splice(Math.floor(random() * free.length), 1)[0]!);
  const nodeAt = new Int32Array(cells.length).fill(-1);
  cellOf.forEach((cell, node) => (nodeAt[cell] = node));
  const ends = Array.from({ length: edges }, () => {
    const from = Math.floor(random() * nodes);
    return { from, to: (from + 1 + Math.floor(random() * (nodes - 1))) % nodes };
  });
  return {
    cellX: Float64Array.from(cells, ({ x }) => x),
    cellY: Float64Array.from(cells, ({ y }) => y),
    groups: [Int32Array.from(cells, (_, index) => index)],
    groupOf: new Int32Array(nodes),
    cellOf,
    nodeX: Float64Array.from(cellOf, (cell) => cells[cell]!.x),
    nodeY: Float64Array.from(cellOf, (cell) => cells[cell]!.y),
    nodeAt,
    from: Int32Array.from(ends, ({ from }) => from),
    to: Int32Array.from(ends, ({ to }) => to),
    incident: Array.from({ length: nodes }, (_, node) =>
      Int32Array.from(ends.flatMap(({ from, to }, edge) => (from === node || to === node ? [edge] : []))),
    ),
    weight: Float64Array.from(ends, (_, edge) => (edge % 3 === 0 ? 0.4 : 1)),
    directed: Uint8Array.from(ends, (_, edge) => (edge % 3 === 0 ? 0 : 1)),
    anchorX: new Float64Array(nodes).fill(Number.NaN),
    anchorY: new Float64Array(nodes).fill(Number.NaN),
    columnPitch: 100,
    rowPitch: 40,
    halfWidth: 40,
    halfHeight: 12,
  };
}

function put(placement: Placement, node: number, cell: number): void {
  placement.nodeAt[placement.cellOf[node]!] = -1;
  placement.cellOf[node] = cell;
  placement.nodeAt[cell] = node;
  placement.nodeX[node] = placement.cellX[cell]!;
  placement.nodeY[node] = placement.cellY[cell]!;
}

/** Sums of weights, without what their order of adding leaves behind. */
function rounded({ crossed, hidden, ...sums }: Faults): unknown {
  const whole = Object.values(sums).map((values) => Array.from(values, (value: number) => Math.round(value * 1e6) + 0));
  return [crossed, hidden, ...whole];
}

test('what a move costs by its own edges is what it changes in the whole', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(19), fc.nat(59), (seed, node, cell) => {
      const placement = randomPlacement(seed, 20, 30);
      const faults = createFaults(placement);
      const other = placement.nodeAt[cell]!;
      fc.pre(other !== node);
      const change = moved(placement, node, other, { first: 0, second: 0, edges: [], isMoved: new Uint8Array(30) });
      const [before, whole, old] = [
        standingCost(placement, faults, change),
        totalCost(placement, faults),
        placement.cellOf[node]!,
      ];
      put(placement, node, cell);
      if (other >= 0) put(placement, other, old);
      placement.nodeAt[cell] = node;
      const after = movedCost(placement, change, Infinity);
      const anew = totalCost(placement, createFaults(placement));
      expect(after - before).toBeCloseTo(anew - whole, 6);
      refreshFaults(placement, faults, change);
      expect(rounded(faults)).toEqual(rounded(createFaults(placement)));
    }),
  );
});

test('annealing ends no worse than it began, and the same every time', () => {
  const options = { seed: 3, movesPerNode: 200, hot: 5, cold: 0.1 };
  const [first, second] = [randomPlacement(7, 24, 40), randomPlacement(7, 24, 40)];
  const before = totalCost(first, createFaults(first));
  const left = anneal(first, options);
  expect(left).toBeLessThan(before / 2);
  expect(left).toBeCloseTo(totalCost(first, createFaults(first)), 6);
  expect(anneal(second, options)).toBe(left);
  expect(second.cellOf).toEqual(first.cellOf);
});
