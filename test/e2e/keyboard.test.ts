import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitOf, focusedName, Keys } from './keys.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function spoken(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('[data-announcer]').innerText(), { timeout: 15_000 }).toMatch(text);
}

describe.skipIf(findBrowser() === null && !process.env.CI)('with the keyboard alone', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('the outline is walked from a type to a node to its claim', async () => {
    const { page } = await program.open('?lang=en');
    await press(page, 'Tab');
    await expect.poll(() => focusedName(page)).toBe('Skip to the outline');
    await press(page, 'Enter');
    const tree = page.getByRole('tree');
    await tree.waitFor();
    await expect.poll(() => focusedName(page)).toMatch(/^Countermeasures/);

    const row = page.locator('[role=treeitem]:focus');
    const typed = async (): Promise<string> => {
      await press(page, 'i', 'n');
      return (await row.innerText()).trim();
    };
    await expect.poll(typed, { timeout: 20_000, interval: 1000 }).toMatch(/^in/);
    await press(page, 'Home', 'ArrowLeft', 'ArrowDown');
    await expect.poll(() => row.innerText()).toMatch(/^Factors/);
    await press(page, 'ArrowRight');
    await expect.poll(() => row.innerText()).not.toMatch(/^Factors/);
    const heading = (await row.innerText()).trim();
    await press(page, 'Enter');
    const region = page.getByRole('region', { name: /^Node:/ });
    await region.waitFor();
    expect(heading.startsWith((await region.getAttribute('aria-label'))!.replace('Node: ', ''))).toBe(true);
    await spoken(page, /^Selected: .*, Factor\. Driven by \d+ claims?, drives \d+ claims?\.$/);
    expect(await row.getAttribute('aria-selected')).toBe('true');

    await press(page, 'ArrowRight');
    while (!/ (?:stated|inferred)$/.test((await row.textContent())!.replace(/[←→].*$/u, '').trimEnd())) {
      await press(page, 'ArrowDown');
    }
    await press(page, 'Enter');
    await page.getByRole('region', { name: /^Claim:/ }).waitFor();
    await spoken(page, /^Selected claim: .*, (?:stated|inferred)\.$/);
    await page.close();
  });

  test('a trace is asked by name and its first path held', async () => {
    const { page } = await program.open('?lang=en');
    await press(page, digitOf('trace'));
    const from = page.getByRole('combobox', { name: 'From' });
    await from.waitFor();
    await from.focus();
    await page.keyboard.type('infrastructure');
    await press(page, 'Enter');
    await expect.poll(() => from.inputValue()).toBe('infrastructure');
    await page.getByRole('combobox', { name: 'To', exact: true }).focus();
    await page.keyboard.type('advantage in learning');
    await press(page, 'Enter');
    await spoken(page, /^infrastructure raises advantage in learning\. Raising it: 2 paths\./);

    const first = page.getByRole('button', { name: /^Path 1:.*Hold this path/ });
    await first.focus();
    await press(page, 'Enter');
    await page.getByRole('button', { name: /^Path 1:.*Let go of this path/, pressed: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('path')).toMatch(/^[0-9a-z]{1,7}$/);
    await page.close();
  });

  test('a node picked in the search takes the focus to its panel, and Escape lets it go', async () => {
    const { page } = await program.open('?lang=en');
    await press(page, '/');
    await page.keyboard.type('social network');
    await press(page, 'Enter');
    await expect.poll(() => focusedName(page)).toMatch(/^social network/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await press(page, 'Escape');
    await expect.poll(() => page.getByRole('region', { name: /^Node:/ }).count()).toBe(0);
    await page.close();
  });

  test('what the keyboard was on may go, and its place is kept', async () => {
    const { page } = await program.open('?lang=en&without=Actor&without=Outcome&node=infrastructure');
    const keys = new Keys(page);
    await keys.tabTo(/^Picture/, 16);
    await keys.press('Enter');
    await page.locator('.picture-sheet').waitFor();
    await keys.press('Tab', 'Escape');
    await keys.isAt('BUTTON', /^Picture/);
    await keys.tabTo(/^Take away: without Outcomes/, 24);
    await keys.press('Enter');
    await keys.isAt('BUTTON', /^Take away: without Actors/);
    await keys.press(digitOf('reach'));
    await keys.isAt('H2', /^What a node reaches/);
    await keys.tabTo(/^Clear/, 4);
    await keys.press('Enter');
    await keys.isAt('INPUT', /^Node/);
    await keys.press('Escape', 'Shift+Tab', 'Shift+Tab');
    await keys.isAt('BUTTON', /^Close/);
    await keys.press('Escape', 'Enter');
    await keys.isAt('MAIN', /./);
    await page.close();
  });

  test('the shortcuts are told on request', async () => {
    const { page } = await program.open('?lang=en');
    await press(page, '?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    expect(await dialog.getByRole('definition').allInnerTexts()).toContain('Open or close the outline');
    await press(page, 'Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await press(page, 'o');
    await page.getByRole('tree').waitFor();
    await page.close();
  });

  test('what an input method is still composing is not searched', async () => {
    const { page } = await program.open('?lang=zh');
    const searched: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/api/search') searched.push(url.searchParams.get('q') ?? '');
    });
    await press(page, '/');
    const input = await page.context().newCDPSession(page);
    for (const text of ['x', 'xin', 'xin ren']) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(250);
    }
    expect(searched).toEqual([]);
    await input.send('Input.insertText', { text: '信任' });
    await page.getByRole('option', { name: /信任/ }).first().waitFor();
    expect(searched).toEqual(['信任']);
    await page.close();
  });
});
