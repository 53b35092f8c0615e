import type { Page } from 'playwright-core';
import { PERSPECTIVES } from '../../client/app/perspectives.ts';
import type { PerspectiveId } from '../../client/state/perspective.ts';
import { idsOf } from '../../client/state/rules.ts';
import { mapState } from '../e2e/program-page.ts';
import { openBrowser } from '../e2e/view-browser.ts';
import type { Browser } from '../e2e/view-browser.ts';
import { median } from './medians.ts';
import type { BenchRow } from './medians.ts';

const ROUNDS = 7;
/** Rounds that are not counted: the server has then read, and the browser compiled, what any visit but the first finds so. */
const WARM_UP = 1;
const VIEWS = idsOf(PERSPECTIVES).filter((perspective) => perspective !== 'map');

interface Visit {
  /** Milliseconds from the navigation to the end of the frame that first shows the map. */
  map: number;
  /** Milliseconds from the click on a perspective to the end of the frame that first shows its panel's heading. */
  panel: number;
}

/** Opens the page anew, waits until the map is drawn, and enters one perspective, whose program the page does not have yet. */
async function visit({ context }: Browser, address: string, perspective: PerspectiveId): Promise<Visit> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}/?lang=en`);
  await mapState(page);
  const map = await page.evaluate(() => performance.now());
  // What the page fetches once it has settled is not to be measured with it.
  await page.waitForLoadState('networkidle');
  const panel = await enter(page, perspective);
  await page.close();
  return { map, panel };
}

function enter(page: Page, perspective: PerspectiveId): Promise<number> {
  return page.evaluate(
    async ({ place, name }) => {
      const button = document.querySelectorAll<HTMLElement>('.perspectives button')[place];
      if (!button) throw new Error(`enter: the page has no button for ${name}.`);
      const start = performance.now();
      button.click();
      while (document.querySelector(`#panel.perspective-${name} h2`) === null) await new Promise(requestAnimationFrame);
      // The frame after begins when this one is painted.
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    { place: idsOf(PERSPECTIVES).indexOf(perspective), name: perspective },
  );
}

/**
 * Milliseconds until each perspective shows its first content, its program fetched for it, against the opening of the page
 * in the same visits; medians of interleaved visits.
 */
export async function benchFirstPaint(address: string): Promise<BenchRow[]> {
  const browser = await openBrowser();
  await browser.context.addInitScript(() => localStorage.setItem('causeway.tour', 'seen'));
  const times = new Map(VIEWS.map((perspective) => [perspective, [] as Visit[]]));
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
      for (const [perspective, visits] of times) {
        const taken = await visit(browser, address, perspective);
        if (round >= WARM_UP) visits.push(taken);
      }
  } finally {
    await browser.close();
  }
  const baseline = median([...times.values()].flat().map(({ map }) => map));
  return [...times].map(([perspective, visits]) => {
    const ours = median(visits.map(({ panel }) => panel));
    return {
      name: `first paint of ${perspective}, against opening the page`,
      unit: 'ms',
      ours,
      baseline,
      ratio: ours / baseline,
      aim: '≤ 1×',
    };
  });
}
