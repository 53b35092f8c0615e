import type { Page } from 'playwright-core';
import type { Graph } from '../../server/contract/graph.ts';
import { openFramePages } from './first-frame.ts';
import { median } from './medians.ts';
import type { BenchRow } from './medians.ts';

const ROUNDS = 25;
/** A point of the map with nothing under it. */
const NOWHERE = { x: 720, y: 4 };

/** Goes onto the busiest node and off again; returns how long the two frames took. */
async function hoverOnce(page: Page, at: { x: number; y: number }): Promise<number[]> {
  await page.bringToFront();
  for (const { x, y } of [at, NOWHERE]) {
    const before = await page.evaluate(() => window.framePage.hovers.length);
    await page.mouse.move(x, y);
    await page.waitForFunction((count) => window.framePage.hovers.length > count, before);
  }
  return page.evaluate(() => window.framePage.hovers.splice(0));
}

/**
 * Milliseconds from a move of the pointer, onto the node with the most arrows or off it, to the end of the frame that
 * shows it: with everything shown, against bare sigma whose reducers fade all but the neighbours as its manual has it.
 */
export async function benchHover(graph: Graph): Promise<BenchRow[]> {
  const pages = await openFramePages(graph);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  try {
    const [ours, bare] = [await pages.open('/map.html#all'), await pages.open('/bare.html')];
    const [ourPlace, barePlace] = [
      await ours.evaluate(() => window.framePage.busiest()),
      await bare.evaluate(() => window.framePage.busiest()),
    ];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [own, other] = [await hoverOnce(ours, ourPlace), await hoverOnce(bare, barePlace)];
      if (round === 0) continue;
      times.ours.push(...own);
      times.bare.push(...other);
    }
  } finally {
    await pages.close();
  }
  const [ours, baseline] = [median(times.ours), median(times.bare)];
  return [{ name: 'hover on the busiest node', unit: 'ms', ours, baseline, ratio: ours / baseline, aim: '≤ 1.2×' }];
}
