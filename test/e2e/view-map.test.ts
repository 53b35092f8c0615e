import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MapState } from '../../client/view/map-state.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { LANGUAGES } from '../../server/contract/language.ts';
import { syntheticGraph } from '../fixtures/synthetic-graph.ts';
import { boxesAt, MapPage, nodeIn, overlapping, TINY, unnamed } from './map-page.ts';
import { findBrowser } from './view-browser.ts';
import { laidOut, renamed } from './view-graphs.ts';

/** Boxes that reach beyond what the panels leave free. */
function outside({ nodes }: MapState, right: number, bottom: number): string[] {
  return nodes
    .filter(
      ({ x, y, width, height }) =>
        x - width / 2 < 0 || x + width / 2 > right || y - height / 2 < 0 || y + height / 2 > bottom,
    )
    .map(({ key }) => key);
}

describe.skipIf(findBrowser() === null && process.env['CI'] === undefined)('the map in a browser', () => {
  let map: MapPage;
  let paper: Graph;
  beforeAll(async () => {
    paper = laidOut(syntheticGraph({ nodes: 120, edges: 200, seed: 3 }));
    map = await MapPage.start();
  }, 120_000);
  afterEach(() => map.page.close());
  afterAll(() => map.stop());

  test.each(
    LANGUAGES.flatMap((language) => [
      { language, width: 1440, height: 900 },
      { language, width: 1280, height: 720 },
    ]),
  )(
    'opens on the headings, whole, with every name in $language and none over another, $width px',
    async ({ language, width, height }) => {
      await map.open(paper, { width, height });
      await map.page.evaluate(
        (next) => window.mapPage.set({ language: next, insets: { right: 380, bottom: 0 } }),
        language,
      );
      const state = await map.settle();
      expect(state.nodes.map(({ key }) => key).sort()).toEqual(boxesAt(paper, { depth: 'headings', open: [] }));
      expect([unnamed(state), overlapping(state)]).toEqual([[], []]);
      expect(outside(state, width - 380, height)).toEqual([]);
    },
  );

  test.each(LANGUAGES)('shows the main points whole, with every name in %s and none over another', async (language) => {
    await map.open(paper);
    await map.page.evaluate(
      (next) =>
        window.mapPage.set({
          cut: { depth: 'outline', open: [] },
          language: next,
          insets: { right: 380, bottom: 0 },
        }),
      language,
    );
    const state = await map.settle();
    expect(state.nodes.map(({ key }) => key).sort()).toEqual(boxesAt(paper, { depth: 'outline', open: [] }));
    expect([unnamed(state), overlapping(state)]).toEqual([[], []]);
    expect(outside(state, 1060, 900)).toEqual([]);
  });

  test('shows everything without a name over another, and more names closer up', async () => {
    await map.open(paper);
    await map.page.evaluate(() => window.mapPage.set({ cut: { depth: 'everything', open: [] } }));
    const whole = await map.settle();
    expect(whole.nodes.length).toBe(paper.nodes.length);
    expect(overlapping(whole)).toEqual([]);
    for (let step = 0; step < 3; step += 1) await map.page.getByRole('button', { name: 'Zoom in' }).click();
    const closer = await map.settle();
    const named = ({ nodes }: MapState): number => nodes.filter(({ label }) => label !== null).length;
    expect(named(closer)).toBeGreaterThan(named(whole));
    expect(overlapping(closer)).toEqual([]);
  });

  test('names are text, whatever they hold, and stay in their boxes', async () => {
    const hostile = '<img src=x onerror="window.broken = true">';
    await map.open(renamed(renamed(TINY, 'a', hostile), 'b', '‮👩‍👩‍👧‍👦'.repeat(2000)));
    const state = await map.settle();
    expect(nodeIn(state, 'a').label?.replaceAll('\n', ' ')).toContain('<img src=x');
    expect(nodeIn(state, 'b').height).toBeLessThan(100);
    expect(nodeIn(state, 'b').width).toBeLessThan(260);
    expect(await map.page.evaluate(() => 'broken' in window)).toBe(false);
  });

  test('on a phone the map opens large enough to read, and the whole of it is a tap away', async () => {
    await map.open(paper, { width: 390, height: 844 });
    const state = await map.settle();
    const inView = state.nodes.filter(({ x, y, label }) => label !== null && x > 0 && x < 390 && y > 0 && y < 844);
    expect(inView.length).toBeGreaterThanOrEqual(6);
    expect(overlapping(state)).toEqual([]);
    await map.page.getByRole('button', { name: 'Show all' }).click();
    const whole = await map.settle();
    expect(whole.nodes.filter(({ x, y }) => x < 0 || x > 390 || y < 0 || y > 844)).toEqual([]);
  });

  test('a screen reader is told what the picture is, and axe finds nothing to complain of', async () => {
    await map.open(paper);
    expect(await map.page.getByRole('img', { name: 'Causal map; the outline says all it shows' }).count()).toBe(1);
    const legend = map.page.getByRole('button', { name: 'Legend' });
    expect(await legend.getAttribute('aria-expanded')).toBe('true');
    await legend.click();
    expect(await map.page.getByText('takes effect late').isVisible()).toBe(false);
    await legend.click();
    await map.page.addScriptTag({
      content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    });
    for (const theme of ['light', 'dark'] as const) {
      await map.page.evaluate((next) => window.mapPage.set({ theme: next }), theme);
      await map.settle();
      const violations = await map.page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
    }
  });
});
