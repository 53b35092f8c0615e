import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyDrawing } from '../model/tiny-drawing.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

type Places = Record<string, [number, number]>;

/** Where the arrow to each node leaves and arrives. */
function sides(places: Places, ...edges: string[]): unknown {
  const { graph } = tinyDrawing(Object.keys(places), edges, places);
  const ends = graph.mapEdges((_, { sourcePort, targetPort }, __, target) => [
    target,
    [sourcePort.side, targetPort.side],
  ]);
  return bare(Object.fromEntries(ends));
}

test('arrows leave towards where they go: right, left, up, down', () => {
  const places: Places = { a: [0, 0], east: [300, 20], west: [-300, 0], north: [0, 100], south: [40, -100] };
  expect(sides(places, 'a + east', 'a + west', 'a + north', 'a + south')).toEqual({
    east: ['right', 'left'],
    west: ['left', 'right'],
    north: ['top', 'bottom'],
    south: ['bottom', 'top'],
  });
});

test('an arrow past a node of its own column runs around it, on the side of the middle of the map', () => {
  const column = (x: number): Places => ({
    top: [x, 200],
    between: [x, 100],
    bottom: [x, 0],
    left: [-400, 0],
    right: [400, 0],
  });
  expect(sides(column(-400), 'top + bottom')).toEqual({ bottom: ['right', 'right'] });
  expect(sides(column(400), 'top + bottom')).toEqual({ bottom: ['left', 'left'] });
});

test('arrows at one side fan out in the order of their other ends', () => {
  const places: Places = { a: [0, 0], up: [300, 200], level: [300, 0], down: [300, -200] };
  const { graph } = tinyDrawing(Object.keys(places), ['down + a', 'up + a', 'level + a'], places);
  const along = graph.mapEdges((_, { targetPort }, source) => [source, targetPort.along]);
  expect(Object.fromEntries(bare(along))).toEqual({ down: -0.36, up: 0.36, level: 0 });
});

test('opposite and parallel arrows never share both ports', () => {
  const { graph } = tinyDrawing(['a', 'b'], ['a + b', 'b - a', 'a PART_OF b', 'b REQUIRES a'], {
    a: [0, 0],
    b: [300, 0],
  });
  const atA = graph.mapEdges(
    (_, { sourcePort, targetPort }, source) => (source === id('a') ? sourcePort : targetPort).along,
  );
  expect(new Set(atA).size).toBe(4);
});

test('ports stay on their side of the box, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const others = Array.from({ length: count }, (_, index) => `n${index}`);
      const places = Object.fromEntries(
        others.map((key, index): [string, [number, number]] => [key, [300, index * 50]]),
      );
      const { graph } = tinyDrawing(
        ['hub', ...others],
        others.map((key) => `${key} + hub`),
        places,
      );
      const along = graph.mapEdges((_, { targetPort }) => targetPort.along);
      expect(new Set(along).size).toBe(count);
      expect(Math.max(...along.map(Math.abs))).toBeLessThanOrEqual(0.81);
    }),
  );
});
