import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../page-words.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const words = wordsIn('en');
const PAPER = 'sme-clusters';

describe.skipIf(findBrowser() === null && !process.env.CI)('two pages of one browser', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  const open = async (view: string): Promise<Page> => (await program.open(`?lang=en&${view}`)).page;
  const panelOf = (page: Page) => page.locator('#panel');
  const pick = (page: Page) => panelOf(page).getByRole('button', { name: words.brief.pick, exact: true }).first();
  const go = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'View' }).getByRole('button', { name, exact: true }).click();
  const findings = (page: Page) => panelOf(page).locator('.finding-words').allInnerTexts();

  test('pick, order and drop findings of one briefing, and both end with everything', async () => {
    const [left, right] = [await open('node=infrastructure'), await open('node=learning-advantage')];
    await Promise.all([pick(left).click(), pick(right).click()]);
    await Promise.all([go(left, 'Briefing'), go(right, 'Briefing')]);
    const both = ['infrastructure', 'advantage in learning'];
    await expect.poll(async () => (await findings(left)).join()).toContain(both[0]);
    await expect.poll(async () => (await findings(left)).length).toBe(2);
    const order = await findings(left);
    await expect.poll(() => findings(right)).toEqual(order);

    const [first = '', second = ''] = order;
    await panelOf(left)
      .getByRole('button', { name: words.briefing.down.replace('{{finding}}', first) })
      .click();
    await expect.poll(() => findings(right)).toEqual([second, first]);
    await panelOf(right).getByRole('textbox').first().fill('a line of the other page');
    await expect.poll(() => panelOf(left).getByRole('textbox').first().inputValue()).toBe('a line of the other page');

    await panelOf(left)
      .getByRole('button', { name: words.briefing.remove.replace('{{finding}}', second) })
      .click();
    await expect.poll(() => findings(right)).toEqual([first]);
    await panelOf(right).getByRole('textbox').fill('the last word');
    await left.reload();
    await go(left, 'Briefing');
    await expect.poll(() => findings(left)).toEqual([first]);
    expect(await panelOf(left).getByRole('textbox').inputValue()).toBe('the last word');
    await Promise.all([left.close(), right.close()]);
  });

  test('save and run queries, and both have all of them', async () => {
    const pages = [await open('view=cypher&desk=editor'), await open('view=cypher&desk=editor')] as const;
    for (const [index, page] of pages.entries()) {
      const editor = panelOf(page).locator('.cm-content');
      await editor.click();
      await page.keyboard.type(`RETURN ${index} AS n`);
      await page.keyboard.press('Control+Enter');
      await panelOf(page).getByRole('grid').waitFor();
      await panelOf(page).getByRole('button', { name: words.cypher.save, exact: true }).click();
    }
    for (const page of pages) {
      await panelOf(page).getByRole('button', { name: words.cypher.tab.kept }).first().click();
      await expect
        .poll(() => panelOf(page).locator('.saved-item .past-text').allInnerTexts())
        .toEqual(['RETURN 1 AS n', 'RETURN 0 AS n']);
      await expect
        .poll(() => panelOf(page).locator('.past-run .past-text').allInnerTexts())
        .toEqual(['RETURN 1 AS n', 'RETURN 0 AS n']);
    }
    await panelOf(pages[0]).getByRole('button', { name: words.cypher.forget }).first().click();
    await panelOf(pages[1]).getByRole('button', { name: words.cypher.clearHistory }).click();
    for (const page of pages) {
      await expect.poll(() => panelOf(page).locator('.past-text').allInnerTexts()).toEqual(['RETURN 0 AS n']);
    }
    await Promise.all(pages.map((page) => page.close()));
  });

  test('find what an older version kept', async () => {
    const page = await open('');
    await page.evaluate((paper) => {
      localStorage.clear();
      const finding = { kind: 'node', key: 'infrastructure' };
      localStorage.setItem(`causeway.briefing.${paper}`, JSON.stringify([{ finding, line: 'kept long ago' }]));
    }, PAPER);
    await page.goto(`${program.address}/?lang=en&view=briefing`);
    await expect.poll(() => panelOf(page).getByRole('textbox').inputValue()).toBe('kept long ago');
    expect(await page.evaluate((paper) => localStorage.getItem(`causeway.briefing.${paper}`), PAPER)).toBeNull();
    await page.reload();
    await expect.poll(() => panelOf(page).getByRole('textbox').inputValue()).toBe('kept long ago');
    await page.close();
  });

  test('go on where the browser keeps nothing, and say so once', async () => {
    const page = await open('');
    await page.evaluate(() => localStorage.clear());
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${program.address}/?lang=en&node=infrastructure`);
    expect(await page.getByRole('alert').count()).toBe(0);
    await pick(page).click();
    const report = page.getByRole('alert').filter({ hasText: words.error.unkeptTitle });
    await report.waitFor();
    await report.getByRole('button', { name: words.error.dismiss }).click();
    await go(page, 'Briefing');
    await panelOf(page).getByRole('textbox').fill('only here');
    await expect.poll(() => panelOf(page).getByRole('textbox').inputValue()).toBe('only here');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
