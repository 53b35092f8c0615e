import { expect, test } from 'vitest';
import { arrowsNear, distanceToLine } from '../../../client/view/arrow-lines.ts';
import { NodeKeySchema } from '../../../server/contract/ids.ts';
import { tinyDrawing } from '../model/tiny-drawing.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

test('the distance to a line is to its nearest point, which may be an end', () => {
  expect(distanceToLine(5, 3, 0, 0, 10, 0)).toBe(3);
  expect(distanceToLine(14, 3, 0, 0, 10, 0)).toBe(5);
  expect(distanceToLine(3, 4, 0, 0, 0, 0)).toBe(5);
});

test('arrows are near a point where the line between their ends is', () => {
  const at: Record<string, [number, number]> = { a: [0, 0], b: [300, 0], c: [0, 200], d: [300, 200] };
  const { graph } = tinyDrawing(Object.keys(at), ['a + b', 'c - d', 'a ? d'], at);
  const places = new Map(Object.entries(at).map(([key, [x, y]]) => [NodeKeySchema.parse(id(key)), { x, y }]));
  expect(bare(arrowsNear({ graph, places }, { x: 150, y: 190 }, 20))).toEqual(['c-drives-d-minus']);
  expect(bare(arrowsNear({ graph, places }, { x: 10, y: 5 }, 20))).toEqual(['a-drives-b-plus', 'a-drives-d-unknown']);
});
