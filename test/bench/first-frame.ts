import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Graph } from '../../server/contract/graph.ts';
import { buildPage, openBrowser, servePage } from '../e2e/view-browser.ts';
import { median } from './medians.ts';
import type { BenchRow } from './medians.ts';

const ROUNDS = 15;
/** Rounds that are not counted: after them the browser has the scripts in its cache, compiled, as on any visit but the first. */
const WARM_UP = 3;
/** Milliseconds that a page may take until its first frame: large graphs on a busy machine take long. */
export const PATIENCE = 120_000;
const PAGES = ['../bench/first-frame-pages/map.html', '../bench/first-frame-pages/bare.html'];

/** Opens pages of the map and of bare sigma, with the same graph, in a real browser. */
export interface FramePages {
  open: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openFramePages(graph: Graph): Promise<FramePages> {
  const folder = await buildPage('../bench/first-frame-pages', PAGES);
  const [browser, server] = await Promise.all([openBrowser(), servePage(folder)]);
  server.setGraph(graph);
  return {
    open: async (path) => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(server.address + path);
      await page.waitForFunction(() => typeof window.framePage?.firstFrame === 'number', null, { timeout: PATIENCE });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function firstFrame(pages: FramePages, path: string): Promise<number> {
  const page = await pages.open(path);
  const time = await page.evaluate(() => window.framePage.firstFrame ?? Number.NaN);
  await page.close();
  return time;
}

/**
 * Milliseconds from navigation to the end of the first frame, medians of interleaved visits: the map as it opens, and the
 * map that shows everything, each against a page with nothing but sigma and the same graph.
 */
export async function benchFirstFrame(graph: Graph): Promise<BenchRow[]> {
  const pages = await openFramePages(graph);
  const times: Record<'outline' | 'all' | 'bare', number[]> = { outline: [], all: [], bare: [] };
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const [outline, all, bare] = [
        await firstFrame(pages, '/map.html'),
        await firstFrame(pages, '/map.html#all'),
        await firstFrame(pages, '/bare.html'),
      ];
      if (round < WARM_UP) continue;
      times.outline.push(outline);
      times.all.push(all);
      times.bare.push(bare);
    }
  } finally {
    await pages.close();
  }
  const baseline = median(times.bare);
  const row = (name: string, ours: number): BenchRow => ({
    name,
    unit: 'ms',
    ours,
    baseline,
    ratio: ours / baseline,
    aim: '≤ 1.2×',
  });
  return [
    row('first frame of the map', median(times.outline)),
    row('first frame, everything shown', median(times.all)),
  ];
}
