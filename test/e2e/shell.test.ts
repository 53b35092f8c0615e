import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitOf } from './keys.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

async function nodesShown(page: Page): Promise<string[]> {
  return (await mapState(page)).nodes.map(({ key }) => key).toSorted();
}

function parameters(page: Page): string[][] {
  return [...new URL(page.url()).searchParams].filter(([name]) => name !== 'paper' && name !== 'lang');
}

describe.skipIf(findBrowser() === null && !process.env.CI)('the shell', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('filters the map and every answer, and takes filters away one by one', async () => {
    const { page, complaints } = await program.open('?lang=en&depth=outline');
    const before = await nodesShown(page);
    expect(before).toContain(sme('government'));
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Actor', exact: true }).uncheck();
    await page.getByRole('radio', { name: 'only stated' }).check();
    await expect.poll(() => nodesShown(page)).not.toContain(sme('government'));
    await page.keyboard.press('Escape');
    expect(parameters(page)).toEqual([
      ['depth', 'outline'],
      ['without', 'Actor'],
      ['status', 'stated'],
    ]);
    const chips = page.getByRole('list', { name: 'Filters' });
    expect(await chips.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('without Actors'),
      expect.stringContaining('only stated'),
      'Take all filters away',
    ]);

    await page.goto(`${page.url()}&view=trace&trace-from=infrastructure&trace-to=learning-advantage`);
    await page.getByText('There is no path').or(page.getByText('Nothing within')).first().waitFor();
    await page.getByRole('button', { name: /Take away: only stated/ }).click();
    await page.getByRole('heading', { name: 'infrastructure raises advantage in learning' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('hides a node, brings it back with undo, and hides it again with redo', async () => {
    const { page } = await program.open('?lang=en&node=social-culture');
    await page.getByRole('button', { name: 'Hide it on the map and in every answer' }).click();
    await expect.poll(() => nodesShown(page)).not.toContain(sme('social-culture'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesShown(page)).toContain(sme('social-culture'));
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => nodesShown(page)).not.toContain(sme('social-culture'));
    await page.getByRole('button', { name: /Take away: hidden: social culture/ }).click();
    await expect.poll(() => nodesShown(page)).toContain(sme('social-culture'));
    await page.close();
  });

  test('what is selected goes along from view to view', async () => {
    const { page } = await program.open('?lang=zh&node=infrastructure');
    const views = page.getByRole('navigation', { name: '视图' });
    await views.getByRole('button', { name: '波及' }).click();
    await expect.poll(() => parameters(page)).toContainEqual(['reach-from', sme('infrastructure')]);
    await views.getByRole('button', { name: '假如' }).click();
    await expect.poll(() => parameters(page)).toContainEqual(['change', `${sme('infrastructure')}:1`]);
    await page.keyboard.press(digitOf('compare'));
    await expect.poll(() => parameters(page)).toContainEqual(['left', sme('infrastructure')]);
    expect(parameters(page)).toContainEqual(['node', sme('infrastructure')]);
    await page.close();
  });

  test('reaches views, acts and nodes by name', async () => {
    const { page } = await program.open('?lang=en');
    const palette = page.getByRole('dialog', { name: 'Go to anything' });
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('balancing');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page)).toEqual([['view', 'loops']]);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('信任');
    await palette.getByRole('option', { name: /trust/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Node: .*trust/ }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette.count()).toBe(0);
    await page.close();
  });
});

describe.skipIf(findBrowser() === null && !process.env.CI)('a first visit', () => {
  test('opens at a glance beside the map, once, and a click on a cell traces it', async () => {
    const program = await openProgram({ isFirstVisit: true });
    try {
      const { page } = await program.open('?lang=en');
      const glance = page.getByRole('region', { name: 'At a glance' });
      await glance.getByText(/^Between these 12 headings the paper states \d+ links/).waitFor();
      await glance.getByRole('button', { name: /^market specialisation to advantage in learning: / }).click();
      await page
        .getByRole('region', { name: 'Trace' })
        .getByText(/^market specialisation raises/)
        .first()
        .waitFor();
      await page.goto(page.url().replace(/\?.*/u, '?lang=en'));
      await mapState(page);
      expect(await glance.count()).toBe(0);
    } finally {
      await program.close();
    }
  }, 240_000);
});
