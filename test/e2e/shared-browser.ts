import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './view-browser.ts';

/** The one browser of a worker, which all its files share and which ends with it. */
let running: Promise<Browser> | null = null;

async function launch(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? 'chromium', args: BROWSER_FLAGS });
  // One that has crashed fails the tests that were in it, and no others.
  browser.once('disconnected', () => (running = null));
  return browser;
}

/**
 * A context of its own, which knows nothing of the others: neither what they hold nor what they keep. Whoever opens it closes it.
 * @param moves whether the map and the panels move, as for most people; without, a test has less to wait for
 */
export async function openContext(moves = false): Promise<BrowserContext> {
  running ??= launch();
  const browser = await running;
  return browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: moves ? 'no-preference' : 'reduce',
  });
}
