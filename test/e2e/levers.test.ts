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

  test('are chosen from the chart, and the map shows what was chosen', async () => {
    const { page, complaints } = await program.open('?lang=en&view=levers&order=dependence');
    const panel = page.getByRole('region', { name: 'Levers', exact: true });
    await panel.locator(`.chart-point[title="infrastructure"]`).click();
    await page.getByRole('region', { name: 'Selected' }).getByText('infrastructure').waitFor();
    await panel.locator('.chart-point[data-selected]').waitFor();
    const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map((node) => node.key);
    expect(bright).toContain(sme('infrastructure'));
    expect(complaints).toEqual([]);
    await page.close();
  });
});
