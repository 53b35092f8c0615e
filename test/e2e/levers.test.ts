import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

describe.skipIf(findBrowser() === null && !process.env.CI)('levers', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('are ranked in one step, sorted by the keyboard, and chosen from the table as from the chart', async () => {
    const { page, complaints } = await program.open('?lang=en');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Levers' }).click();
    const panel = page.getByRole('region', { name: 'Levers', exact: true });
    await panel.getByRole('heading', { name: 'implement a cluster development strategy moves most' }).waitFor();
    const rows = panel.getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(
      /^1\s+Countermeasure\s+implement a cluster development strategy\s+driving\s+247\s+0/,
    );

    await panel.getByRole('button', { name: 'Dependence' }).focus();
    await page.keyboard.press('Enter');
    const header = panel.getByRole('columnheader', { name: 'Dependence' });
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).searchParams.get('order')).toBe('dependence');
    const first = rows.nth(1).getByRole('button');
    const name = await first.innerText();
    await first.click();
    await page.getByRole('region', { name: 'Selected' }).getByText(name).waitFor();
    const key = new URL(page.url()).searchParams.get('node');

    await panel.locator('.chart-point[data-selected]').waitFor();
    await panel.locator(`.chart-point[title="infrastructure"]`).click();
    await page.getByRole('region', { name: 'Selected' }).getByText('infrastructure').waitFor();
    expect(key).not.toBe(sme('infrastructure'));
    const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map((node) => node.key);
    expect(bright).toContain(sme('infrastructure'));
    expect(complaints).toEqual([]);
    await page.close();
  });
});
