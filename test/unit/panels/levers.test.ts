import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_HEIGHT, labelWidth, placeLabels } from '../../../client/panels/levers/chart-labels.ts';
import { chartOf, MARGIN } from '../../../client/panels/levers/chart-model.ts';
import { connected, countNets, sortLevers, strongestByType } from '../../../client/panels/levers/lever-model.ts';
import { LEVER_ORDERS } from '../../../client/panels/levers/question.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import type { Net } from '../../../server/contract/reasoning.ts';

function lever(
  key: string,
  [influence, dependence]: [number, number],
  { rank = 1, nodeType = 'Factor', nets = [] }: Partial<LeverageNode> & { nets?: readonly Net[] } = {},
): LeverageNode {
  const advantages = nets.map((net, place) => ({ key: `gain-${place}` as NodeKey, net }));
  return { key: key as NodeKey, nodeType, influence, dependence, advantages, rank, quadrant: 'driver' };
}

const NODES = [
  lever('law', [9, 0], { rank: 1, nodeType: 'Countermeasure', nets: ['positive'] }),
  lever('trust', [4, 1], { rank: 2, nets: ['positive', 'unknown', 'positive'] }),
  lever('art', [4, 3], { rank: 2 }),
  lever('gain', [0, 5], { rank: 4, nodeType: 'Advantage' }),
  lever('head', [0, 0], { rank: 4, nets: ['negative'] }),
  lever('alone', [0, 0], { rank: 4 }),
];
const compareNames = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

describe('levers', () => {
  test('are the nodes that move, are moved, or reach an advantage through their parts', () => {
    expect(connected(NODES).map(({ key }) => key)).toEqual(['law', 'trust', 'art', 'gain', 'head']);
  });

  test('are sorted by any column, by rank and name where it does not tell', () => {
    const sorted = Object.fromEntries(
      LEVER_ORDERS.map((order) => [order, sortLevers(NODES, order, compareNames).map(({ key }) => key)]),
    );
    expect(sorted).toEqual({
      rank: ['law', 'art', 'trust', 'alone', 'gain', 'head'],
      name: ['alone', 'art', 'gain', 'head', 'law', 'trust'],
      influence: ['law', 'art', 'trust', 'alone', 'gain', 'head'],
      dependence: ['gain', 'art', 'trust', 'law', 'alone', 'head'],
      advantages: ['trust', 'law', 'head', 'art', 'alone', 'gain'],
    });
  });

  test('reach advantages with signs that are counted apart', () => {
    expect(countNets(NODES[1]!.advantages)).toEqual([
      { net: 'positive', count: 2 },
      { net: 'unknown', count: 1 },
    ]);
  });

  test('are led by the strongest of each type that can be acted on', () => {
    expect(strongestByType(NODES).map(({ key }) => key)).toEqual(['law', 'trust']);
  });
});

describe('the chart', () => {
  const size = { width: 400, height: 300 };
  const chart = chartOf(NODES, NODES, size);

  test('puts nodes of the same influence and dependence at one point', () => {
    expect(chart.points.map(({ nodes }) => nodes.map(({ key }) => key))).toEqual([
      ['law'],
      ['trust'],
      ['art'],
      ['gain'],
      ['head', 'alone'],
    ]);
  });

  test('spans the plane, and is cut at the means', () => {
    const [law, , , gain, alone] = chart.points;
    expect([law?.x, law?.y]).toEqual([MARGIN.left, MARGIN.top]);
    expect([gain?.x, gain?.y]).toEqual([size.width - MARGIN.right, size.height - MARGIN.bottom]);
    expect([alone?.x, alone?.y]).toEqual([MARGIN.left, size.height - MARGIN.bottom]);
    const [across, up] = [size.width - MARGIN.right - MARGIN.left, size.height - MARGIN.bottom - MARGIN.top];
    expect(chart.cut.x).toBeCloseTo(MARGIN.left + (Math.log1p(9 / 6) / Math.log1p(5)) * across);
    expect(chart.cut.y).toBeCloseTo(MARGIN.top + (1 - Math.log1p(17 / 6) / Math.log1p(9)) * up);
  });

  test('of nodes that nothing leads to or from has both axes all the same', () => {
    const bare = chartOf([NODES[5]!], [NODES[5]!], size);
    expect(bare.points.map(({ x, y }) => [x, y])).toEqual([[MARGIN.left, size.height - MARGIN.bottom]]);
    expect(bare.ticks.x.map(({ value }) => value)).toEqual([0, 1]);
  });
});

test('no name in the chart lies over another, over a mark, or over what is taken', () => {
  const size = { width: 400, height: 300 };
  const places = fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(places, (pairs) => {
      const nodes = pairs.map((pair, at) => lever(`名称 ${at}`, pair));
      const { points } = chartOf(nodes, nodes, size);
      const taken = [{ left: 200, top: 60, width: 50, height: LABEL_HEIGHT }];
      const nameOf = (): string => 'a name of some length';
      const labels = placeLabels(points, points, { size, taken, nameOf });
      const boxes = labels.map(({ left, top, width }) => ({ left, top, width, height: LABEL_HEIGHT }));
      const marks = points.map(({ x, y }) => ({ left: x - 6, top: y - 6, width: 12, height: 12 }));
      boxes.forEach((box, at) => {
        for (const other of [...boxes.slice(at + 1), ...marks, ...taken]) {
          const apart =
            box.left + box.width <= other.left ||
            other.left + other.width <= box.left ||
            box.top + box.height <= other.top ||
            other.top + other.height <= box.top;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('a wide character takes more room than a narrow one, and no name more than its share', () => {
  expect(labelWidth('创新')).toBeGreaterThan(labelWidth('ab'));
  expect(labelWidth('x'.repeat(200))).toBe(150);
});
