import type { Page } from 'playwright-core';
import type { Graph } from '../../server/contract/graph.ts';
import { openFramePages, PATIENCE } from './first-frame.ts';
import type { FramePages } from './first-frame.ts';
import type { Hover } from './first-frame-pages/frames.ts';
import { largeGraph } from './large-graph.ts';
import { median } from './medians.ts';
import type { BenchRow } from './medians.ts';

/** A point of the map with nothing under it. */
const NOWHERE = { x: 720, y: 4 };

/** Goes onto the busiest node and off again. */
async function hoverOnce(page: Page, at: { x: number; y: number }): Promise<Hover[]> {
  await page.bringToFront();
  for (const { x, y } of [at, NOWHERE]) {
    const before = await page.evaluate(() => window.framePage.hovers.length);
    await page.mouse.move(x, y);
    await page.waitForFunction((count) => window.framePage.hovers.length > count, before, { timeout: PATIENCE });
  }
  return page.evaluate(() => window.framePage.hovers.splice(0));
}

interface Medians {
  /** Milliseconds from the move of the pointer to the end of the frame that shows it. */
  frame: number;
  /** Milliseconds that the page itself was at work when the pointer came onto the node, and all others had to fade. */
  dimming: number;
}

/** Hovers on several pages by turns; medians of each, the first round not counted. */
async function hoverByTurns(pages: FramePages, paths: readonly string[], rounds: number): Promise<Medians[]> {
  const opened = [];
  for (const path of paths) {
    const page = await pages.open(path);
    opened.push({
      page,
      at: await page.evaluate(() => window.framePage.busiest()),
      hovers: [] as Hover[],
      dimmings: [] as number[],
    });
  }
  for (let round = 0; round <= rounds; round += 1)
    for (const { page, at, hovers, dimmings } of opened) {
      const [onto, off] = await hoverOnce(page, at);
      if (round === 0 || !onto || !off) continue;
      hovers.push(onto, off);
      dimmings.push(onto.work);
    }
  return opened.map(({ hovers, dimmings }) => ({
    frame: median(hovers.map(({ frame }) => frame)),
    dimming: median(dimmings),
  }));
}

async function withPages<T>(graph: Graph, measure: (pages: FramePages) => Promise<T>): Promise<T> {
  const pages = await openFramePages(graph);
  try {
    return await measure(pages);
  } finally {
    await pages.close();
  }
}

function row(name: string, ours: number, baseline: number, aim: string): BenchRow {
  return { name, unit: 'ms', ours, baseline, ratio: ours / baseline, aim };
}

/**
 * From a move of the pointer, onto the node with the most arrows or off it, to the end of the frame that shows it: with
 * everything shown, against bare sigma whose reducers fade all but the neighbours as its manual has it.
 */
export async function benchHover(graph: Graph): Promise<BenchRow[]> {
  const [ours, bare] = await withPages(graph, (pages) => hoverByTurns(pages, ['/map.html#all', '/bare.html'], 25));
  return [row('hover on the busiest node', ours?.frame ?? Number.NaN, bare?.frame ?? Number.NaN, '≤ 1.2×')];
}

/**
 * The same on 10,000 nodes and 50,000 edges, against a sigma that refreshes the neighbours alone and fades nothing; and
 * what fading all the others takes of the page's own time, against a sigma that refreshes everything for it.
 */
export async function benchLargeHover(): Promise<BenchRow[]> {
  const [ours, partial, full] = await withPages(largeGraph(), (pages) =>
    hoverByTurns(pages, ['/map.html#all', '/bare.html#partial', '/bare.html#full'], 11),
  );
  const size = '10,000 nodes, 50,000 edges';
  return [
    row(`hover, ${size}`, ours?.frame ?? Number.NaN, partial?.frame ?? Number.NaN, '≤ 1.5×'),
    row(`dimming, ${size}`, ours?.dimming ?? Number.NaN, full?.dimming ?? Number.NaN, '≤ 10 ms'),
  ];
}
