import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { NodePaint } from '../../client/model/overlay.ts';
import type { Cut } from '../../server/contract/cut.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { syntheticGraph } from '../fixtures/synthetic-graph.ts';
import { boxesAt, MapPage, nodeIn, standingAt, TINY } from './map-page.ts';
import { keyOf } from '../../server/contract/ids.ts';
import { inPaper } from '../fixtures/keys.ts';
import { findBrowser } from './view-browser.ts';
import { laidOut, placed } from './view-graphs.ts';

const tiny = inPaper('tiny');

const HEADINGS: Cut = { depth: 'headings', open: [] };

describe.skipIf(findBrowser() === null && process.env['CI'] === undefined)('the map in use', () => {
  let map: MapPage;
  let paper: Graph;
  beforeAll(async () => {
    paper = laidOut(syntheticGraph({ nodes: 120, edges: 200, seed: 3 }));
    map = await MapPage.start();
  }, 120_000);
  afterEach(() => map.page.close());
  afterAll(() => map.stop());

  test('a hovered node keeps its neighbours and their arrows, and the rest fades, until the pointer leaves', async () => {
    await map.open(TINY);
    const { x, y } = nodeIn(await map.settle(), 'c');
    await map.page.mouse.move(x + 4, y);
    const hovered = await map.settle();
    expect(hovered.nodes.filter(({ faded }) => !faded).map(({ key }) => key)).toEqual(['c', 'd'].map(tiny));
    expect(hovered.edges.filter(({ faded }) => !faded).map(({ key }) => key)).toEqual([tiny('c-drives-d-unknown')]);
    expect(await map.page.evaluate(() => window.mapPage.events.at(-1))).toEqual(['hover', tiny('c')]);
    await map.page.mouse.move(720, 20);
    expect((await map.settle()).nodes.some(({ faded }) => faded)).toBe(false);
  });

  test('nodes and arrows answer to a click where they are drawn, and the ground clears', async () => {
    await map.open(TINY);
    const state = await map.settle();
    const { x, y } = nodeIn(state, 'd');
    await map.page.mouse.click(x, y);
    expect(await map.events()).toEqual([['select-node', tiny('d')]]);
    for (const edge of state.edges) {
      await map.page.mouse.click(edge.x, edge.y);
      expect(await map.events()).toEqual([['select-edge', edge.key]]);
    }
    const signed = state.edges.filter(({ signAt }) => signAt !== null);
    expect(signed.map(({ key }) => key)).toEqual(state.edges.filter(({ sign }) => sign !== null).map(({ key }) => key));
    for (const { key, signAt } of signed) {
      await map.page.mouse.click(720, 200);
      await map.events();
      await map.page.mouse.click(signAt?.x ?? 0, signAt?.y ?? 0);
      expect(await map.events()).toEqual([['select-edge', key]]);
    }
    await map.page.mouse.click(720, 200);
    expect(await map.events()).toEqual([['clear-selection']]);
  });

  test('an arrow that gathers several claims tells them all', async () => {
    await map.open(placed({ a: [-300, 0], b: [300, 0] }, ['a + b', 'a - b ~']));
    const [arrow] = (await map.settle()).edges;
    expect(arrow).toMatchObject({ kind: 'claim', sign: '±', count: 2 });
    await map.page.mouse.click(arrow?.x ?? 0, arrow?.y ?? 0);
    expect(await map.events()).toEqual([['select-arrow', tiny('a'), tiny('b')]]);
  });

  test('a heading opens at its badge or with a double click', async () => {
    await map.open(paper, { still: false });
    const [heading] = boxesAt(paper, HEADINGS);
    const { x, y, width } = nodeIn(await map.settle(), keyOf(heading!));
    await map.page.mouse.click(x + width / 2 - 10, y);
    expect(await map.events()).toEqual([['toggle-heading', heading]]);
    await map.page.waitForTimeout(400);
    await map.page.mouse.dblclick(x - 10, y);
    expect(await map.events()).toEqual([
      ['select-node', heading],
      ['toggle-heading', heading],
    ]);
  });

  test('the buttons zoom and fit, the wheel zooms where it is, and a drag moves the map', async () => {
    await map.open(TINY);
    const first = await map.settle();
    await map.page.getByRole('button', { name: 'Zoom in' }).click();
    const closer = await map.settle();
    expect(closer.camera.zoom / first.camera.zoom).toBeCloseTo(1.5, 3);
    await map.page.getByRole('button', { name: 'Zoom out' }).click();
    expect((await map.settle()).camera.zoom).toBeCloseTo(first.camera.zoom, 3);
    const { x, y } = nodeIn(first, 'a');
    await map.page.mouse.move(x, y);
    await map.page.mouse.wheel(0, -150);
    const wheeled = await map.settle();
    expect(wheeled.camera.zoom).toBeGreaterThan(first.camera.zoom * 1.1);
    expect(Math.hypot(nodeIn(wheeled, 'a').x - x, nodeIn(wheeled, 'a').y - y)).toBeLessThan(2);
    await map.page.mouse.move(720, 200);
    await map.page.mouse.down();
    await map.page.mouse.move(780, 240, { steps: 4 });
    await map.page.mouse.up();
    const dragged = await map.settle();
    expect(nodeIn(dragged, 'a').x - nodeIn(wheeled, 'a').x).toBeCloseTo(60, 0);
    expect(nodeIn(dragged, 'a').y - nodeIn(wheeled, 'a').y).toBeCloseTo(40, 0);
    await map.page.getByRole('button', { name: 'Show all' }).click();
    expect((await map.settle()).camera).toEqual(first.camera);
  });

  test('a camera move takes no time for those who ask for no motion, and under 200 ms for others', async () => {
    const watchZoom = (): Promise<{ moved: number; slowest: number }> =>
      map.page.evaluate(async () => {
        const zoom = (): number => window.mapPage.state()?.camera.zoom ?? 0;
        document.querySelector<HTMLButtonElement>('button[aria-label="Zoom in"]')?.click();
        const start = performance.now();
        let [last, moved, slowest, frame] = [zoom(), 0, 0, start];
        while (frame - start < 600) {
          await new Promise((done) => requestAnimationFrame(done));
          const now = performance.now();
          slowest = Math.max(slowest, now - frame);
          frame = now;
          if (zoom() === last) continue;
          [last, moved] = [zoom(), now - start];
        }
        return { moved, slowest };
      });
    await map.open(TINY);
    expect((await watchZoom()).moved).toBe(0);
    await map.page.close();
    await map.open(TINY, { still: false });
    const { moved, slowest } = await watchZoom();
    expect(moved).toBeGreaterThan(50);
    // The last step falls into the first frame after the time is up.
    expect(moved - slowest).toBeLessThan(200);
  });

  test('what a panel speaks of is drawn over the map, a node without a box near its heading, and no box moves', async () => {
    await map.open(paper);
    const boxes = boxesAt(paper, HEADINGS);
    const folded = paper.nodes.find(({ attributes: { bundle } }) => bundle !== null && boxes.includes(bundle))!;
    const before = await map.settle();
    await map.page.evaluate(
      (key) => window.mapPage.set({ emphasis: { nodes: new Set([key]), edges: new Set() } }),
      folded.key,
    );
    const after = await map.settle();
    const [bright, ...others] = after.nodes.filter(({ faded }) => !faded);
    expect([bright!.key, others]).toEqual([folded.key, []]);
    const placeOf = (state: typeof after, key: string) => standingAt(state, nodeIn(state, keyOf(key)));
    expect(boxes.map((key) => placeOf(after, key))).toEqual(boxes.map((key) => placeOf(before, key)));
    const [x, y] = placeOf(after, folded.key);
    const [headingX, headingY] = placeOf(after, folded.attributes.bundle!);
    expect(Math.hypot(x - headingX, y - headingY)).toBeLessThan(200);
  });

  test('what a panel paints shows its tones, marks and weights, and fades the rest', async () => {
    await map.open(TINY);
    const [ab] = (await map.settle()).edges;
    await map.page.evaluate(
      (edge) =>
        window.mapPage.set({
          overlay: {
            nodes: new Map<never, NodePaint>([
              ['tiny:a' as never, { tone: 'both' }],
              ['tiny:b' as never, { tone: 'conflicted' }],
            ]),
            edges: new Map([[edge as never, { tone: 'right', weight: 4, runs: true }]]),
            legend: [{ sample: { on: 'node', tone: 'both' }, text: 'reached by both' }],
          },
        }),
      ab?.key ?? '',
    );
    const state = await map.settle();
    const painted = state.nodes.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    expect(painted.map(({ key, faded, paint }) => [key, faded, paint])).toEqual([
      [tiny('a'), false, { tone: 'both', mark: null }],
      [tiny('b'), false, { tone: 'conflicted', mark: '±' }],
      [tiny('c'), true, null],
      [tiny('d'), true, null],
    ]);
    expect(state.edges.filter(({ faded }) => !faded).map(({ key, paint }) => [key, paint])).toEqual([
      [ab?.key, { tone: 'right', weight: 4, runs: true }],
    ]);
    expect(await map.page.getByRole('list', { name: 'What the panel shows' }).textContent()).toBe('reached by both');
    await map.page.evaluate(() => window.mapPage.set({ overlay: null }));
    expect((await map.settle()).nodes.some(({ faded, paint }) => faded || paint !== null)).toBe(false);
    expect(await map.page.getByRole('list', { name: 'What the panel shows' }).count()).toBe(0);
  });

  test('bringing a node into view puts it in the middle of what the panels leave free, also when that changes; none, the whole map', async () => {
    await map.open(paper);
    const [box] = boxesAt(paper, HEADINGS);
    await map.page.evaluate(
      (key) => window.mapPage.set({ insets: { right: 400, bottom: 0 }, focus: { keys: [key], token: 1 } }),
      box!,
    );
    const { x, y } = nodeIn(await map.settle(), keyOf(box!));
    expect(Math.abs(x - 520)).toBeLessThan(12);
    expect(Math.abs(y - 450)).toBeLessThan(12);
    await map.page.evaluate(() => window.mapPage.set({ insets: { right: 0, bottom: 0 } }));
    expect(Math.abs(nodeIn(await map.settle(), keyOf(box!)).x - 720)).toBeLessThan(12);
    await map.page.evaluate(() => window.mapPage.set({ focus: { keys: [], token: 2 } }));
    const whole = await map.settle();
    expect(whole.nodes.filter(({ x: at, y: level }) => at < 0 || at > 1440 || level < 0 || level > 900)).toEqual([]);
  });
});
