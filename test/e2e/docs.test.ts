import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

describe.skipIf(findBrowser() === null && !process.env.CI)('the page of the HTTP interface', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test.each([
    { lang: 'en', colorScheme: 'light', width: 390, back: 'Back to the map' },
    { lang: 'zh', colorScheme: 'dark', width: 1440, back: '返回图' },
  ] as const)('$lang, $colorScheme, $width px: by the keyboard, and back', async (look) => {
    const { page, complaints } = await program.open(`?lang=${look.lang}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 844 });
    await page.goto(`${program.address}/docs?lang=${look.lang}`);
    const operation = page.locator('#operations-Cypher-postApiCypher');
    const opener = operation.getByRole('button', { expanded: false }).first();
    await opener.waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.className])).toEqual([
      look.lang,
      look.colorScheme === 'dark' ? 'dark-mode' : '',
    ]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(look.back);

    await opener.focus();
    await page.keyboard.press('Enter');
    await operation.locator('textarea').waitFor();
    // Its openers are buttons with a link in them: that is the renderer's own.
    expect(await axeFindings(page, 'nested-interactive')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    await operation.getByRole('button', { name: 'Execute' }).focus();
    await page.keyboard.press('Enter');
    await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    expect(await operation.locator('.live-responses-table').innerText()).toContain('"columns"');
    expect(asked.filter((url) => !url.startsWith(`${program.address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);

    await page.getByRole('link', { name: look.back }).click();
    await page.getByRole('region', { name: /^(Map|图)$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe(look.lang);
    await page.close();
  });
});
