import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

describe.skipIf(findBrowser() === null && !process.env.CI)('a comparison', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('adopts what is selected, takes the other by name, swaps, and shows both sentence by sentence', async () => {
    const { page, complaints } = await program.open('?lang=en&node=infrastructure');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Compare' }).click();
    const panel = page.getByRole('region', { name: 'Compare two' });
    await panel.getByRole('combobox', { name: 'The other' }).fill('social culture');
    await page
      .getByRole('option', { name: /^social culture/ })
      .first()
      .click();
    await panel.getByRole('heading', { name: /^infrastructure and social culture both reach \d+ nodes/ }).waitFor();
    const both = panel.getByRole('region', { name: /^Both/ });
    const row = both.getByRole('row', { name: /advantage in learning/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringContaining('raises'),
      expect.stringContaining('direction not stated'),
    ]);
    await row.getByRole('button', { name: 'The chains to advantage in learning' }).click();
    expect(await both.getByRole('blockquote').count()).toBeGreaterThan(1);
    const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map(({ key }) => key);
    expect(bright).toEqual(expect.arrayContaining(['infrastructure', 'social-culture', 'learning-advantage'].map(sme)));

    await panel.getByRole('button', { name: 'Swap the two' }).click();
    await panel.getByRole('heading', { name: /^social culture and infrastructure both reach/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('of what overlaps says so and offers a way out', async () => {
    const { page } = await program.open('?lang=en&view=compare&left=infrastructure&right=intangible-services');
    const panel = page.getByRole('region', { name: 'Compare two' });
    await panel.getByText('The two overlap').waitFor();
    await panel.getByRole('button', { name: 'Ask about the two nodes alone' }).click();
    await panel.getByRole('heading', { name: /^infrastructure and intangible services both reach/ }).waitFor();
    await page.close();
  });
});
