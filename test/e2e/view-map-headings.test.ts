import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MapState } from '../../client/view/map-state.ts';
import type { Depth } from '../../server/contract/cut.ts';
import { NodeTypeSchema, type Graph, type GraphNode } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { syntheticGraph } from '../fixtures/synthetic-graph.ts';
import { boxesAt, MapPage, overlapping, standingAt, unnamed } from './map-page.ts';
import { findBrowser } from './view-browser.ts';
import { laidOut } from './view-graphs.ts';

/** Where each box stands on the map. */
function placesIn(state: MapState): Map<string, [number, number]> {
  return new Map(state.nodes.map((node) => [node.key, standingAt(state, node)]));
}

/** The boxes of each type from left to right, and those of each column from top to bottom. */
function orderOf(state: MapState, boxes: readonly GraphNode[]): string[][] {
  const places = placesIn(state);
  const at = ({ key }: GraphNode): [number, number] => places.get(key)!;
  return NodeTypeSchema.options.map((nodeType) =>
    boxes
      .filter(({ attributes }) => attributes.nodeType === nodeType)
      .toSorted((one, other) => at(one)[0] - at(other)[0] || at(other)[1] - at(one)[1])
      .map(({ key }) => key),
  );
}

describe.skipIf(findBrowser() === null && process.env['CI'] === undefined)('an open heading', () => {
  let map: MapPage;
  let paper: Graph;
  beforeAll(async () => {
    paper = laidOut(syntheticGraph({ nodes: 120, edges: 200, seed: 3 }));
    map = await MapPage.start();
  }, 120_000);
  afterEach(() => map.page.close());
  afterAll(() => map.stop());

  /** Shows a cut of the paper, and waits for its boxes. */
  async function show(depth: Depth, open: readonly NodeKey[]): Promise<MapState> {
    const boxes = boxesAt(paper, { depth, open: [...open] });
    await map.page.evaluate((cut) => window.mapPage.set({ cut }), { depth, open: [...open] });
    await map.page.waitForFunction((count) => window.mapPage.state()?.nodes.length === count, boxes.length);
    const state = await map.settle();
    expect(state.nodes.map(({ key }) => key).sort()).toEqual(boxes);
    return state;
  }

  test.each(['headings', 'outline'] as const)(
    'has its members in its frame, leaves the order of the others as it was, and closes to the very same places: %s',
    async (depth) => {
      await map.open(paper, { still: false });
      const closed = await show(depth, []);
      const boxes = paper.nodes.filter(({ key }) => closed.nodes.some((box) => box.key === key));
      for (const heading of boxesAt(paper, { depth: 'headings', open: [] })) {
        const open = await show(depth, [heading]);
        const [frame, ...others] = open.frames;
        expect([frame!.heading, others]).toEqual([heading, []]);
        const inside = open.nodes.filter(
          ({ x, y }) => x > frame!.left && x < frame!.right && y > frame!.top && y < frame!.bottom,
        );
        const members = open.nodes.map(({ key }) => key).filter((key) => boxes.every((box) => box.key !== key));
        expect(members.length).toBeGreaterThan(0);
        expect(inside.map(({ key }) => key).sort()).toEqual(members.sort());
        expect(orderOf(open, boxes)).toEqual(orderOf(closed, boxes));
        expect(placesIn(await show(depth, []))).toEqual(placesIn(closed));
      }
    },
  );

  test('stands the same in whatever order headings were opened, each frame apart from the other', async () => {
    await map.open(paper);
    const headings = boxesAt(paper, { depth: 'headings', open: [] });
    const [first, second] = [headings[0]!, headings[7]!];
    await show('headings', [first]);
    const one = await show('headings', [first, second]);
    await show('headings', [second]);
    const other = await show('headings', [second, first]);
    expect(placesIn(other)).toEqual(placesIn(one));
    const [left, right] = one.frames;
    expect(one.frames.map(({ heading }) => heading).sort()).toEqual([first, second].sort());
    const isApart =
      left!.right < right!.left || right!.right < left!.left || left!.bottom < right!.top || right!.bottom < left!.top;
    expect(isApart).toBe(true);
  });

  test('shows the name of each member, and none over another', async () => {
    await map.open(paper);
    for (const heading of boxesAt(paper, { depth: 'headings', open: [] }).slice(0, 3)) {
      const state = await show('headings', [heading]);
      expect([unnamed(state), overlapping(state)]).toEqual([[], []]);
    }
  });
});
