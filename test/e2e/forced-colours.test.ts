import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

/** How many pixels of the map are neither black, white nor between them. */
async function colouredPixels(page: Page): Promise<number> {
  const image = await page.locator('.map-canvas').screenshot();
  const reader = await page.context().newPage();
  const count = await reader.evaluate(
    async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 48) coloured += 1;
      }
      return coloured;
    },
    `data:image/png;base64,${image.toString('base64')}`,
  );
  await reader.close();
  return count;
}

const looksOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, outline, textDecoration } = getComputedStyle(element);
      return [backgroundColor, outline, textDecoration].join();
    });

describe.skipIf(findBrowser() === null && !process.env.CI)('where the system forces its colours', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test.each(['light', 'dark'] as const)(
    'the map is drawn in them, and what is on is told without a ground, %s',
    async (colorScheme) => {
      // Structure is drawn in GrayText, which has a hue of its own in the emulated palettes.
      const { page } = await program.open('?lang=en&theme=light&view=reach&reach-from=infrastructure');
      const free = await colouredPixels(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await expect.poll(() => colouredPixels(page)).toBeLessThan(free / 4);
      const words = page.locator('.legend-entry').first();
      const [text, line] = await words.evaluate((entry) => [
        getComputedStyle(entry).color,
        getComputedStyle(entry.querySelector('[stroke]')!).stroke,
      ]);
      expect(line).toBe(text);
      const buttons = '.perspectives button';
      expect(await looksOf(page, `${buttons}[aria-current]`)).not.toBe(
        await looksOf(page, `${buttons}:not([aria-current])`),
      );
      const switches = '.scope-fields input';
      expect(await looksOf(page, `${switches}:checked`)).not.toBe(await looksOf(page, `${switches}:not(:checked)`));
      await page.close();
    },
  );
});
