import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const ENDS = '&view=trace&trace-from=infrastructure&trace-to=learning-advantage';
/** Infrastructure increases access to knowledge. */
const CLAIM = sme('c123');

/** The same page over the paper with the sign of one claim turned: the paper itself has no conflict. */
async function turnSign(page: Page): Promise<void> {
  await page.route('**/api/graph*', async (route) => {
    const response = await route.fetch();
    const graph = (await response.json()) as { edges: { key: string; attributes: { polarity?: string } }[] };
    for (const { key, attributes } of graph.edges) if (key === CLAIM) attributes.polarity = '-';
    await route.fulfill({ response, json: graph });
  });
  await page.reload();
}

describe.skipIf(findBrowser() === null && !process.env.CI)('a trace', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('in conflict shows both sides against each other, each with the claims that carry it', async () => {
    const { page } = await program.open(`?lang=en${ENDS}`);
    await turnSign(page);
    const trace = page.getByRole('region', { name: 'Trace', exact: true });
    await trace.getByRole('heading', { name: /^Conflicted: infrastructure both raises and lowers/ }).waitFor();
    const sides = trace.getByRole('region', { name: 'The two sides' });
    expect(await sides.getByRole('heading').allInnerTexts()).toEqual([
      expect.stringContaining('Raising it'),
      expect.stringContaining('Lowering it'),
    ]);
    await sides.getByText('infrastructure reduces access to ideas, knowledge and information').waitFor();
    await sides
      .getByRole('button', { name: /^Hold path/ })
      .first()
      .click();
    await page.waitForURL(/[?&]path=/);
    await page.close();
  });
});
