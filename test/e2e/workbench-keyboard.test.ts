import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorOf } from './cypher-view.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

/** Goes on by Tab, as often as it takes, until what has the focus is of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await tabUntil(page, async () => name.test(await focused(page)), String(name));
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, sought: string): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No control is ${sought}.`);
}

/** Whether a cell of the answer has the focus. */
function isInCell(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('[role=grid] td, [role=gridcell]') === true);
}

/** The name of what has the focus, within the editor too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });
}

describe.skipIf(findBrowser() === null && !process.env.CI)('the Cypher view with the keyboard alone', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram({ settings: { CAUSEWAY_QUERY_TIMEOUT_MS: '60000' } });
  }, 240_000);
  afterAll(() => program.close());

  test('a question is asked, its answer walked to the map, its statement opened, changed, run, saved and found again', async () => {
    const { page, complaints } = await program.open('?lang=en');
    await tabTo(page, /^Cypher$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cypher' }).waitFor();
    await tabTo(page, /^What drives a node/);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Node' }).waitFor();
    await tabTo(page, /^Node$/);
    await page.keyboard.type('infrastructure');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Run$/);
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid');
    await grid.waitFor({ timeout: 60_000 });

    await tabTo(page, /^The statement behind it$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Open in the editor$/);
    await page.keyboard.press('Enter');
    await editorOf(page).waitFor();
    await tabTo(page, /^Cypher statement$/);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('MATCH (n:Advantage) RETURN n, n.id AS id');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/^\d+ rows?$/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('Cypher statement');

    await tabTo(page, /^Save$/);
    await page.keyboard.press('Enter');
    await page.getByText('Saved as “My query”').first().waitFor();
    await tabUntil(page, () => isInCell(page), 'a cell');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('node')).not.toBeNull();

    await page.reload();
    await page.getByRole('heading', { name: 'Cypher' }).waitFor();
    await tabTo(page, /^(?:Questions|Editor|Kept)$/);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'Saved queries' }).waitFor();
    await tabTo(page, /^My query$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => editorOf(page).innerText()).toBe('MATCH (n:Advantage) RETURN n, n.id AS id');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
