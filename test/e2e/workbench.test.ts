import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorOf, editorView } from './cypher-view.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

describe.skipIf(findBrowser() === null && !process.env.CI)('the Cypher view', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('a panel says in Cypher what it answers, and the statement opens with its parameters, and does not run', async () => {
    const { page } = await program.open('?lang=en&view=reach&reach-from=infrastructure&status=stated');
    await page.getByText('As Cypher').click();
    await page.getByText('The statement is about the whole paper').waitFor();
    await page.getByRole('button', { name: 'Open in the Cypher view' }).click();
    await expect.poll(() => editorOf(page).innerText()).toContain('MATCH chain = shortestPath(');
    expect(await page.getByRole('combobox', { name: 'Value of $node' }).inputValue()).toBe('infrastructure');
    expect(await page.getByRole('textbox', { name: 'Value of $maxLength' }).inputValue()).toBe('8');
    expect(await page.getByRole('checkbox', { name: 'Value of $lift' }).isChecked()).toBe(true);
    await page.getByText('Shown, not run').waitFor();
    await page.close();
  });

  test('keeps what was saved and run, finds it, gives it another name, and takes it out and in as a file', async () => {
    const { page } = await program.open(editorView('MATCH (n:Advantage) RETURN n.id AS node'));
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.save-bar').getByText('Saved as “My query”').waitFor();
    await page.goto(`${program.address}/?lang=en&view=cypher&desk=kept`);
    const saved = page.getByRole('region', { name: 'Saved queries' });
    await saved.getByRole('button', { name: 'Name and description' }).click();
    await saved.getByRole('textbox', { name: 'Name' }).fill('Advantages there are');
    await saved.getByRole('button', { name: 'Keep' }).click();
    const download = page.waitForEvent('download');
    await saved.getByRole('button', { name: 'Save as .cypher file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('advantages-there-are.cypher');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^\/\/ name: advantages-there-are\n/);
    await saved.getByRole('button', { name: 'Delete' }).click();
    await saved.getByText('Nothing is saved yet').waitFor();
    const chosen = { name: 'mine.cypher', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles([chosen, { ...chosen, buffer: Buffer.from([0xff, 0xfe]) }]);
    await saved.getByText('nothing was brought in').waitFor();
    await page.locator('input[type=file]').setInputFiles(chosen);
    await saved.getByRole('button', { name: 'Advantages there are' }).waitFor();
    await page.getByRole('textbox', { name: 'Find among what is kept' }).fill('advantage');
    const history = page.getByRole('region', { name: 'History' });
    await history
      .getByRole('button', { name: /9 rows|rows/ })
      .first()
      .click();
    await expect.poll(() => editorOf(page).innerText()).toBe('MATCH (n:Advantage) RETURN n.id AS node');
    await page.close();
  });
});
