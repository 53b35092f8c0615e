import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

function parameters(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

async function spoken(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => page.locator('[data-announcer]').innerText(), { timeout: 15_000 }).toMatch(text);
}

describe.skipIf(findBrowser() === null && !process.env.CI)('coverage', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('leads with what is left open, shows only that on demand, and opens a column by its name', async () => {
    const { page, complaints } = await program.open('?lang=en&view=coverage');
    const grid = page.getByRole('grid', { name: 'Policies by what they address and reach' });
    await grid.waitFor();
    await page
      .getByRole('heading', { name: /^\d+ of \d+ factors, mechanisms and advantages have no policy/ })
      .waitFor();
    const folded = Number(await grid.getAttribute('aria-colcount'));
    expect(folded).toBeLessThan(30);

    const unreached = page.getByRole('button', { name: /^\d+ no policy reaches$/ });
    const count = Number.parseInt((await unreached.innerText()).trim(), 10);
    await unreached.click();
    await expect.poll(() => parameters(page).get('show')).toBe('unreached');
    expect(await unreached.getAttribute('aria-pressed')).toBe('true');
    expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(count);
    expect(await grid.locator('.cover-mark').count()).toBe(0);
    await unreached.click();
    await expect.poll(() => parameters(page).get('show')).toBeNull();

    await page
      .getByRole('region', { name: 'What the policies leave open' })
      .getByRole('button', { name: 'communications' })
      .click();
    const opened = page.getByRole('region', { name: 'What is open' });
    await opened.getByText('reached by no policy').waitFor();
    expect(parameters(page).get('column')).toBe(sme('communications'));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is walked, unfolded and opened by the keyboard alone', async () => {
    const { page } = await program.open('?lang=en&view=coverage');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const rows = Number(await grid.getAttribute('aria-rowcount'));
    await grid.locator('[tabindex="0"]').focus();
    const focused = page.locator('[role=grid] :focus');
    await page.keyboard.press('Control+Home');
    // Down to the first row that has others under it.
    for (let row = 0; row < rows && (await focused.getAttribute('aria-expanded')) === null; row += 1)
      await page.keyboard.press('ArrowDown');
    expect(await focused.getAttribute('role')).toBe('rowheader');
    expect(await focused.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Space');
    await expect.poll(() => focused.getAttribute('aria-expanded')).toBe('true');
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(rows);
    await page.keyboard.press('Enter');
    await spoken(page, /: Reaches \d+ of \d+, \d+ of them directly\.$/);

    await page.keyboard.press('Control+End');
    expect(await focused.getAttribute('aria-rowindex')).toBeNull();
    expect(await focused.getAttribute('aria-colindex')).toBe(await grid.getAttribute('aria-colcount'));
    await page.keyboard.press('Home');
    expect(await focused.getAttribute('role')).toBe('rowheader');
    await page.close();
  });

  test('opens a cell with its chains and sentences, and the map shows them', async () => {
    const { page } = await program.open(
      '?lang=en&view=coverage&row=build-trade-associations&column=trade-associations',
    );
    const opened = page.getByRole('region', { name: 'What is open' });
    await opened.getByRole('heading', { name: 'build trade associations → trade associations' }).waitFor();
    await opened
      .getByText(/^build trade associations raises trade associations \(addressed, as stated\): good\. \d+ paths?\.$/)
      .waitFor();
    await opened
      .getByRole('button', { name: /^Show the sentences/ })
      .first()
      .click();
    expect(await opened.locator('blockquote').first().innerText()).toMatch(/\p{Script=Han}/u);
    await opened.getByRole('button', { name: 'Open in Trace, with the claims that decide it' }).click();
    await page.getByRole('heading', { name: 'build trade associations raises trade associations' }).waitFor();
    expect([parameters(page).get('trace-from'), parameters(page).get('trace-to')]).toEqual([
      sme('build-trade-associations'),
      sme('trade-associations'),
    ]);
    await page.close();
  });

  test('draws only what is in sight when everything is unfolded, and keeps its place in the address', async () => {
    const { page } = await program.open('?lang=zh&view=coverage');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await page.getByRole('button', { name: '展开各行' }).click();
    await page.getByRole('button', { name: '展开各列' }).click();
    await expect.poll(() => grid.getAttribute('aria-colcount').then(Number)).toBeGreaterThan(130);
    const cells = Number(await grid.getAttribute('aria-colcount')) * Number(await grid.getAttribute('aria-rowcount'));
    expect(cells).toBeGreaterThan(4000);
    expect(await grid.getByRole('gridcell').count()).toBeLessThan(cells / 4);
    await page.reload();
    await grid.waitFor();
    expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(130);
    const cell = grid.locator('.cover-mark').first();
    await cell.hover();
    await expect.poll(async () => (await mapState(page)).nodes.some(({ faded }) => faded)).toBe(true);
    await page.close();
  });
});
