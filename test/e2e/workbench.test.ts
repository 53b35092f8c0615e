import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const editorView = (text: string, parameters = ''): string =>
  `?lang=en&view=cypher&desk=editor&${new URLSearchParams({ cypher: text, ...(parameters && { parameters }) })}`;

function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Cypher statement' });
}

/** Waits for the editor, and puts another statement in it as a reader would. */
async function type(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  // As one insertion: brackets that are typed would be closed by the editor.
  await page.keyboard.insertText(text);
}

describe.skipIf(findBrowser() === null && !process.env.CI)('the Cypher desk', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    // A query that is not cancelled goes on for longer than any test here waits.
    program = await openProgram({ settings: { CAUSEWAY_QUERY_TIMEOUT_MS: '600000' } });
  }, 240_000);
  afterAll(() => program.close());

  test('a link shows its statement and runs nothing; run, its nodes lead to the map and stay bright on it', async () => {
    const text = 'MATCH (a {id: $node})-[r:DRIVES]->(b) RETURN a, r, b, size(b.name_en) AS length';
    const { page } = await program.open('?lang=en');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && !request.url().endsWith('/check')) asked.push(request.url());
    });
    await page.goto(`${program.address}/${editorView(text, '{"node":"infrastructure"}')}`);
    await expect.poll(() => editorOf(page).innerText()).toBe(text);
    expect(await page.getByRole('combobox', { name: 'Value of $node' }).inputValue()).toBe('infrastructure');
    await page.getByText('Shown, not run').waitFor();
    await page.waitForTimeout(1000);
    expect(asked).toEqual([]);

    await editorOf(page).click();
    await page.keyboard.press('Control+Enter');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    expect(asked).toEqual([`${program.address}/api/cypher`]);
    const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map(({ key }) => key);
    expect(bright).toContain('infrastructure');
    expect(bright.length).toBeLessThan((await mapState(page)).nodes.length);

    const lengths = async (): Promise<number[]> =>
      (await grid.locator('tbody td:last-child').allInnerTexts()).map(Number);
    await grid.getByRole('button', { name: 'length' }).click();
    expect(await lengths()).toEqual((await lengths()).toSorted((a, b) => a - b));
    await grid.getByRole('button', { name: 'length' }).click();
    expect(await lengths()).toEqual((await lengths()).toSorted((a, b) => b - a));

    await grid.locator('tbody td:last-child').first().focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Copy cell' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"key":"infrastructure"');
    await page.keyboard.press('Escape');
    await grid.getByRole('button', { name: 'infrastructure' }).first().click();
    expect(new URL(page.url()).searchParams.get('node')).toBe('infrastructure');
    expect(new URL(page.url()).searchParams.get('view')).toBe('cypher');
    await page.close();
  });

  test('proposes while typing, underlines what is wrong, and says what is missing', async () => {
    const { page, complaints } = await program.open('?lang=en&view=cypher&desk=editor');
    await editorOf(page).click();
    await page.keyboard.type('MATCH (n:Fac');
    await page.getByRole('option', { name: 'Factor' }).waitFor();
    // A list that has only just opened takes no key yet.
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' RETRUN n');
    await page.getByText(/^Line 1, column \d+: Invalid input 'RETRUN'/).waitFor({ timeout: 60_000 });
    expect(await page.locator('.cm-lintRange-error').first().innerText()).toBe('RETRUN');
    await type(page, 'MATCH (n:Factor) RETURN n LIMIT $count');
    await page.getByText('Needs a value: $count').waitFor();
    await page.getByRole('combobox', { name: 'Kind of $count' }).selectOption('number');
    await page.getByRole('textbox', { name: 'Value of $count' }).fill('2');
    await expect.poll(() => page.locator('.cm-lintRange-error').count()).toBe(0);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('2 rows', { exact: true }).waitFor();
    await editorOf(page).click();
    await page.keyboard.press('Control+/');
    expect(await editorOf(page).innerText()).toBe('// MATCH (n:Factor) RETURN n LIMIT $count');
    await page.keyboard.press('Tab');
    expect(await editorOf(page).evaluate((element) => element.matches(':focus'))).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('Escape stops a runaway on the server too', async () => {
    const runaway = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)';
    const { page } = await program.open(editorView(runaway));
    await editorOf(page).click();
    for (let round = 0; round < 3; round += 1) {
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await page.waitForTimeout(300);
      await page.keyboard.press('Escape');
      await page.getByText('Cancelled; the store has stopped working on it.').waitFor();
    }
    await type(page, 'RETURN 1 AS one');
    await page.keyboard.press('Control+Enter');
    // There are two readers: had the three before gone on, none would be free.
    await page.getByText('1 row', { exact: true }).waitFor({ timeout: 60_000 });
    await page.close();
  });

  test('marks a statement that writes before it is run, and it is refused when it is forced', async () => {
    const { page } = await program.open(editorView('CREATE (n:Factor {id: "x"}) RETURN n'));
    await page.getByText('This would change the graph.').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('It would change the graph, and was not run').waitFor();
    expect(await alert.innerText()).toContain('Use reading clauses only');
    await page.close();
  });

  test('what looks like a page or a formula stays text, in every view of the rows', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const statement = `RETURN '${evil}' AS \`<b>column</b>\`, {a: '${evil}'} AS map, ['=1+1', '${evil}'] AS list, '=1+1' AS formula`;
    const { page, complaints } = await program.open(editorView(statement));
    await editorOf(page).click();
    await page.keyboard.press('Control+Enter');
    const grid = page.getByRole('grid');
    await grid.getByText(evil).first().waitFor();
    expect(await page.locator('.cypher-answer img').count()).toBe(0);
    expect(await grid.getByRole('columnheader', { name: '<b>column</b>' }).count()).toBe(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'This list as CSV' }).click();
    const [, row] = parse(await readFile(await (await download).path(), 'utf8'), { bom: true });
    expect(row).toEqual([evil, JSON.stringify({ a: evil }), JSON.stringify(['=1+1', evil]), "'=1+1"]);
    await page.getByRole('radio', { name: 'JSON' }).check();
    expect(await page.getByRole('textbox', { name: 'JSON' }).inputValue()).toContain(JSON.stringify(evil));
    expect(await page.title()).toMatch(/^Causeway|Causeway$/);
    expect(complaints).toEqual([]);
    await page.close();
  });

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

  test('the page of the HTTP interface comes from this server alone, and its examples run', async () => {
    const { page, complaints } = await program.open('?lang=en');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${program.address}/docs`);
    const operation = page.locator('#operations-Cypher-postApiCypher');
    await operation.click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
    expect(await operation.locator('.live-responses-table').innerText()).toContain('"columns"');
    expect(asked.filter((url) => !url.startsWith(`${program.address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
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
