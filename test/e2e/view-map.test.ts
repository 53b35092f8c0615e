import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { NodePaint } from '../../client/model/overlay.ts';
import type { MapState } from '../../client/view/map-state.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { foldGraph } from '../../server/layout/fold.ts';
import { syntheticGraph } from '../fixtures/synthetic-graph.ts';
import { buildPage, findBrowser, openBrowser, servePage } from './view-browser.ts';
import type { Browser, PageServer } from './view-browser.ts';
import { laidOut, placed, renamed } from './view-graphs.ts';

let browser: Browser;
let server: PageServer;
let page: Page;
let paper: Graph;

const TINY = placed({ a: [-300, 60], b: [300, 60], c: [-300, -120], d: [300, -120] }, [
  'a + b',
  'b - a',
  'a PART_OF b',
  'c ? d ~',
]);

interface OpenOptions {
  width?: number;
  height?: number;
  still?: boolean;
}

async function open(graph: Graph, { width = 1440, height = 900, still = true }: OpenOptions = {}): Promise<void> {
  server.setGraph(graph);
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: still ? 'reduce' : 'no-preference' });
  await page.setViewportSize({ width, height });
  await page.goto(server.address);
  await page.waitForFunction(() => (window.mapPage?.state()?.nodes.length ?? 0) > 0);
  await settle();
}

/** Waits until two frames in a row show the same. */
async function settle(): Promise<MapState> {
  let before = '';
  for (let round = 0; round < 60; round += 1) {
    const now = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
      return window.mapPage.state();
    });
    const text = JSON.stringify(now);
    if (now !== null && text === before) return now;
    before = text;
  }
  throw new Error('settle: the map went on moving for more than 60 frames.');
}

function nodeIn(state: MapState, key: string): MapState['nodes'][number] {
  const node = state.nodes.find((item) => item.key === key);
  if (!node) throw new Error(`nodeIn: the map shows no node ${key}.`);
  return node;
}

async function events(): Promise<unknown[][]> {
  return page.evaluate(() => window.mapPage.events.splice(0).filter(([name]) => name !== 'hover'));
}

function overlapping({ nodes }: MapState): string[] {
  const named = nodes.filter(({ label }) => label !== null);
  return named.flatMap((a, index) =>
    named
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.key} ${b.key}`),
  );
}

describe.skipIf(findBrowser() === null && process.env['CI'] === undefined)('the map in a browser', () => {
  beforeAll(async () => {
    [browser, server, paper] = await Promise.all([
      openBrowser(),
      buildPage('./view-page').then(servePage),
      laidOut(syntheticGraph({ nodes: 120, edges: 200, seed: 3 })),
    ]);
  }, 120_000);

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(['en', 'zh'] as const)(
    'opens on the outline, whole, with every name in %s and none over another',
    async (language) => {
      await open(paper);
      await page.evaluate(
        (next) => window.mapPage.set({ language: next, insets: { right: 380, bottom: 0 } }),
        language,
      );
      const state = await settle();
      const shown = foldGraph(paper, new Set()).nodes.map(({ node }) => node.key);
      expect(state.nodes.map(({ key }) => key).sort()).toEqual(shown.sort());
      expect(state.nodes.filter(({ label }) => label === null)).toEqual([]);
      expect(overlapping(state)).toEqual([]);
      const outside = state.nodes.filter(
        ({ x, y, width, height }) =>
          x - width / 2 < 0 || x + width / 2 > 1060 || y - height / 2 < 0 || y + height / 2 > 900,
      );
      expect(outside.map(({ key }) => key)).toEqual([]);
    },
  );

  test('shows everything without a name over another, and more names closer up', async () => {
    await open(paper);
    await page.evaluate(() => window.mapPage.set({ showAll: true }));
    const whole = await settle();
    expect(whole.nodes.length).toBe(paper.nodes.length);
    expect(overlapping(whole)).toEqual([]);
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    const closer = await settle();
    const named = ({ nodes }: MapState): number => nodes.filter(({ label }) => label !== null).length;
    expect(named(closer)).toBeGreaterThan(named(whole));
    expect(overlapping(closer)).toEqual([]);
  });

  test('a hovered node keeps its neighbours and their arrows, and the rest fades, until the pointer leaves', async () => {
    await open(TINY);
    const { x, y } = nodeIn(await settle(), 'c');
    await page.mouse.move(x + 4, y);
    const hovered = await settle();
    expect(hovered.nodes.filter(({ faded }) => !faded).map(({ key }) => key)).toEqual(['c', 'd']);
    expect(hovered.edges.filter(({ faded }) => !faded).map(({ key }) => key)).toEqual(['c-DRIVES-d-unknown']);
    expect(await page.evaluate(() => window.mapPage.events.at(-1))).toEqual(['hover', 'c']);
    await page.mouse.move(720, 20);
    expect((await settle()).nodes.some(({ faded }) => faded)).toBe(false);
  });

  test('nodes and arrows answer to a click where they are drawn, and the ground clears', async () => {
    await open(TINY);
    const state = await settle();
    const { x, y } = nodeIn(state, 'd');
    await page.mouse.click(x, y);
    expect(await events()).toEqual([['select-node', 'd']]);
    for (const edge of state.edges) {
      await page.mouse.click(edge.x, edge.y);
      expect(await events()).toEqual([['select-edge', edge.key]]);
    }
    const signed = state.edges.filter(({ signAt }) => signAt !== null);
    expect(signed.map(({ key }) => key)).toEqual(state.edges.filter(({ sign }) => sign !== null).map(({ key }) => key));
    for (const { key, signAt } of signed) {
      await page.mouse.click(720, 200);
      await events();
      await page.mouse.click(signAt?.x ?? 0, signAt?.y ?? 0);
      expect(await events()).toEqual([['select-edge', key]]);
    }
    await page.mouse.click(720, 200);
    expect(await events()).toEqual([['clear-selection']]);
  });

  test('an arrow that gathers several claims tells them all', async () => {
    await open(placed({ a: [-300, 0], b: [300, 0] }, ['a + b', 'a - b ~']));
    const [arrow] = (await settle()).edges;
    expect(arrow).toMatchObject({ sign: '±', count: 2 });
    await page.mouse.click(arrow?.x ?? 0, arrow?.y ?? 0);
    expect(await events()).toEqual([['select-bundle-edge', 'a', 'b', ['a-DRIVES-b-plus', 'a-DRIVES-b-minus']]]);
  });

  test('a heading opens at its badge or with a double click; its nodes appear and the others stay', async () => {
    await open(paper, { still: false });
    const before = await settle();
    const heading = foldGraph(paper, new Set()).nodes.find(({ members }) => members.length >= 5)!;
    const { x, y, width } = nodeIn(before, heading.node.key);
    await page.mouse.click(x + width / 2 - 10, y);
    expect(await events()).toEqual([['toggle-bundle', heading.node.key]]);
    await page.waitForTimeout(400);
    await page.mouse.dblclick(x - 10, y);
    expect(await events()).toEqual([
      ['select-node', heading.node.key],
      ['toggle-bundle', heading.node.key],
    ]);
    await page.evaluate((key) => window.mapPage.set({ openBundles: [key] }), heading.node.key);
    await page.waitForFunction((count) => (window.mapPage.state()?.nodes.length ?? 0) > count, before.nodes.length);
    const after = await settle();
    const expected = foldGraph(paper, new Set([heading.node.key])).nodes.map(({ node }) => node.key);
    expect(after.nodes.map(({ key }) => key).sort()).toEqual(expected.sort());
    await page.evaluate(() => window.mapPage.set({ openBundles: [] }));
    expect(await settle()).toMatchObject({ nodes: before.nodes.map(({ key, label }) => ({ key, label })) });
  });

  test('what a panel speaks of stays bright, folded nodes in their headings', async () => {
    await open(paper);
    const folded = paper.nodes.find(({ attributes }) => attributes.bundle !== null)!;
    await page.evaluate(
      (key) => window.mapPage.set({ emphasis: { nodes: new Set([key]), edges: new Set() } }),
      folded.key,
    );
    const bright = (await settle()).nodes.filter(({ faded }) => !faded);
    expect(bright.map(({ key }) => key)).toEqual([folded.attributes.bundle]);
  });

  test('what a panel paints shows its tones, marks and weights, in folded headings together, and fades the rest', async () => {
    await open(TINY);
    const [ab] = (await settle()).edges;
    await page.evaluate(
      (edge) =>
        window.mapPage.set({
          overlay: {
            nodes: new Map<never, NodePaint>([
              ['a' as never, { tone: 'both' }],
              ['b' as never, { tone: 'conflicted' }],
            ]),
            edges: new Map([[edge as never, { tone: 'right', weight: 4, runs: true }]]),
            legend: [{ sample: { on: 'node', tone: 'both' }, text: 'reached by both' }],
          },
        }),
      ab?.key ?? '',
    );
    const state = await settle();
    expect(state.nodes.map(({ key, faded, paint }) => [key, faded, paint])).toEqual([
      ['a', false, { tone: 'both', mark: null }],
      ['b', false, { tone: 'conflicted', mark: '±' }],
      ['c', true, null],
      ['d', true, null],
    ]);
    expect(state.edges.filter(({ faded }) => !faded).map(({ key, paint }) => [key, paint])).toEqual([
      [ab?.key, { tone: 'right', weight: 4, runs: true }],
    ]);
    expect(await page.getByRole('list', { name: 'What the panel shows' }).textContent()).toBe('reached by both');
    await page.evaluate(() => window.mapPage.set({ overlay: null }));
    expect((await settle()).nodes.some(({ faded, paint }) => faded || paint !== null)).toBe(false);
    expect(await page.getByRole('list', { name: 'What the panel shows' }).count()).toBe(0);
  });

  test('bringing a node into view puts it in the middle of what the panels leave free, also when that changes; none, the whole map', async () => {
    await open(paper);
    const { node } = foldGraph(paper, new Set()).nodes[0]!;
    await page.evaluate(
      (key) => window.mapPage.set({ insets: { right: 400, bottom: 0 }, focus: { keys: [key], token: 1 } }),
      node.key,
    );
    const { x, y } = nodeIn(await settle(), node.key);
    expect(Math.abs(x - 520)).toBeLessThan(12);
    expect(Math.abs(y - 450)).toBeLessThan(12);
    await page.evaluate(() => window.mapPage.set({ insets: { right: 0, bottom: 0 } }));
    expect(Math.abs(nodeIn(await settle(), node.key).x - 720)).toBeLessThan(12);
    await page.evaluate(() => window.mapPage.set({ focus: { keys: [], token: 2 } }));
    const whole = await settle();
    expect(whole.nodes.filter(({ x: at, y: level }) => at < 0 || at > 1440 || level < 0 || level > 900)).toEqual([]);
  });

  test('the buttons zoom and fit, the wheel zooms where it is, and a drag moves the map', async () => {
    await open(TINY);
    const first = await settle();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const closer = await settle();
    expect(closer.camera.zoom / first.camera.zoom).toBeCloseTo(1.5, 3);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect((await settle()).camera.zoom).toBeCloseTo(first.camera.zoom, 3);
    const { x, y } = nodeIn(first, 'a');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -150);
    const wheeled = await settle();
    expect(wheeled.camera.zoom).toBeGreaterThan(first.camera.zoom * 1.1);
    expect(Math.hypot(nodeIn(wheeled, 'a').x - x, nodeIn(wheeled, 'a').y - y)).toBeLessThan(2);
    await page.mouse.move(720, 200);
    await page.mouse.down();
    await page.mouse.move(780, 240, { steps: 4 });
    await page.mouse.up();
    const dragged = await settle();
    expect(nodeIn(dragged, 'a').x - nodeIn(wheeled, 'a').x).toBeCloseTo(60, 0);
    expect(nodeIn(dragged, 'a').y - nodeIn(wheeled, 'a').y).toBeCloseTo(40, 0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect((await settle()).camera).toEqual(first.camera);
  });

  test('a camera move takes no time for those who ask for no motion, and under 200 ms for others', async () => {
    const watchZoom = (): Promise<{ moved: number; slowest: number }> =>
      page.evaluate(async () => {
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
    await open(TINY);
    expect((await watchZoom()).moved).toBe(0);
    await page.close();
    await open(TINY, { still: false });
    const { moved, slowest } = await watchZoom();
    expect(moved).toBeGreaterThan(50);
    // The last step falls into the first frame after the time is up.
    expect(moved - slowest).toBeLessThan(200);
  });

  test('names are text, whatever they hold, and stay in their boxes', async () => {
    const hostile = '<img src=x onerror="window.broken = true">';
    await open(renamed(renamed(TINY, 'a', hostile), 'b', '‮👩‍👩‍👧‍👦'.repeat(2000)));
    const state = await settle();
    expect(nodeIn(state, 'a').label?.replaceAll('\n', ' ')).toContain('<img src=x');
    expect(nodeIn(state, 'b').height).toBeLessThan(100);
    expect(nodeIn(state, 'b').width).toBeLessThan(260);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  test('on a phone the map opens large enough to read, and the whole of it is a tap away', async () => {
    await open(paper, { width: 390, height: 844 });
    const state = await settle();
    const inView = state.nodes.filter(({ x, y, label }) => label !== null && x > 0 && x < 390 && y > 0 && y < 844);
    expect(inView.length).toBeGreaterThanOrEqual(6);
    expect(overlapping(state)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    const whole = await settle();
    expect(whole.nodes.filter(({ x, y }) => x < 0 || x > 390 || y < 0 || y > 844)).toEqual([]);
  });

  test('a screen reader is told what the picture is, and axe finds nothing to complain of', async () => {
    await open(paper);
    expect(await page.getByRole('img', { name: 'Causal map; the outline says all it shows' }).count()).toBe(1);
    const legend = page.getByRole('button', { name: 'Legend' });
    expect(await legend.getAttribute('aria-expanded')).toBe('true');
    await legend.click();
    expect(await page.getByText('takes effect late').isVisible()).toBe(false);
    await legend.click();
    await page.addScriptTag({
      content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    });
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((next) => window.mapPage.set({ theme: next }), theme);
      await settle();
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
    }
  });
});
