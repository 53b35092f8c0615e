import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperText } from '../../server/contract/papers.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const PAPER = 'sme-clusters';

describe.skipIf(findBrowser() === null && !process.env.CI)('the text', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('has every sentence marked in its margin, and no two marks over each other', async () => {
    const { page, complaints } = await program.open('?lang=en&view=paper');
    const notes = page.locator('.margin-note');
    await notes.first().waitFor();
    await expect.poll(() => notes.first().getAttribute('style')).toContain('margin');
    const boxes = await notes.evaluateAll((all) => all.map((note) => note.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.every((box, index) => index === 0 || box.top >= boxes[index - 1]!.bottom - 1)).toBe(true);

    const number = page.getByRole('button', { name: /^Passage 3\.1-4: makes a claim; \d+ increases?; \d+ reduces?$/ });
    await number.click();
    await page
      .getByRole('region', { name: 'Passage 3.1-4' })
      .getByText(/^This passage carries \d+ claims/)
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('tells claims by section, and which sentences carry none and why', async () => {
    const { page } = await program.open('?lang=en&view=paper&passage=sme-clusters-5-1');
    await page.getByText('Left out of its claims:').waitFor();
    await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('button', { name: /^3\.1 .* \(claims: \d+ stated, \d+ inferred\)$/ })
      .waitFor();
    await page.getByText('Claims by section', { exact: true }).click();
    const table = page.getByRole('table');
    const header = await table.getByRole('columnheader').allInnerTexts();
    expect(header).toEqual(['Section', 'sentences', 'stated', 'inferred', 'structure', 'without a claim']);

    const { passages } = (await (await fetch(`${program.address}/api/papers/${PAPER}/text`)).json()) as PaperText;
    const reasons = new Set(
      passages
        .filter(({ id, edges }) => !id.endsWith('-0') && edges.length === 0)
        .flatMap(({ reason }) => reason ?? []),
    );
    expect(reasons.size).toBeGreaterThan(0);
    await page.getByText(/^\d+ sentences carry no claim$/).click();
    const shown = await page.locator('.silent-groups').innerText();
    expect([...reasons].filter((reason) => !shown.includes(reason))).toEqual([]);
    await page.locator('.silent-sentence').first().click();
    await page.getByText('Why it makes no claim').waitFor();
    expect(new URL(page.url()).searchParams.get('passage')).not.toBeNull();
    await page.close();
  });

  test('is taken away sentence by sentence, and as a page to print', async () => {
    const { page } = await program.open('?lang=zh&view=paper');
    await page.getByText('带走', { exact: true }).first().click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '此列表存为 CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`causeway-${PAPER}-sentences.csv`);
    const address = await page.getByRole('link', { name: '按章节排列的全部论断，可打印（HTML）' }).getAttribute('href');
    const printed = await fetch(new URL(address!, program.address));
    expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    await page.close();
  });
});
