import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectDriver } from '../neo4j/database.ts';
import { cannotRunNeo4j } from '../neo4j/shared-neo4j.ts';
import { startNeo4j, type Neo4jServer } from '../neo4j/start-neo4j.ts';
import { childrenOf, untilOneWorks } from '../processes.ts';
import { editorOf, editorView, replaceStatement, untilListTakesKeys } from './cypher-view.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const withoutBrowser = findBrowser() === null && !process.env.CI;

/** Every flow of the view in which a store has a part, on each of the two. */
describe.each([
  { store: 'embedded', isMissing: withoutBrowser },
  { store: 'neo4j', isMissing: withoutBrowser || cannotRunNeo4j },
] as const)('the Cypher view on $store', ({ store, isMissing }) => {
  describe.skipIf(isMissing)('with a browser', () => {
    let neo4j: Neo4jServer | null = null;
    let driver: Driver | null = null;
    let program: ProgramPages;
    beforeAll(async () => {
      neo4j = store === 'neo4j' ? await startNeo4j() : null;
      driver = neo4j && connectDriver(neo4j);
      program = await openProgram({ neo4j });
    }, 600_000);
    afterAll(async () => {
      await program.close();
      await driver?.close();
      await neo4j?.close();
    });

    const open = (view: string): ReturnType<ProgramPages['open']> => program.open(view);

    /** What Neo4j is working on for users; null where there is none to ask. */
    async function running(text: string): Promise<number | null> {
      if (driver === null) return null;
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery');
      return records.filter((record) => String(record.get('currentQuery')).includes(text)).length;
    }

    const languages = [
      ['en', 'Cypher', 'The most connected nodes', 'Save', 'This list as CSV'],
      ['zh', '查询', '联系最多的节点', '保存', '此列表存为 CSV'],
    ] as const;
    // No store knows what language the page is in.
    test.each(languages.slice(0, store === 'neo4j' ? 1 : 2))(
      'a ready question in %s is answered, saved and taken away in four steps',
      async (lang, tab, question, save, csv) => {
        const { page, complaints } = await open(`?lang=${lang}`);
        await page.getByRole('button', { name: tab, exact: true }).click();
        await page.getByRole('button', { name: question }).click();
        await page.getByRole('button', { name: save, exact: true }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: csv }).click();
        const text = await readFile(await (await download).path(), 'utf8');
        const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
        expect(rows).toHaveLength(20);
        expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['node', 'name_zh', 'degree']));
        await page.reload();
        const saved = await page.evaluate(() => localStorage.getItem('causeway.1.saved'));
        expect(saved).toContain(`"name":"${question}"`);
        await page.evaluate(() => localStorage.removeItem('causeway.1.saved'));
        expect(complaints).toEqual([]);
        await page.close();
      },
    );

    test('a link shows its statement and runs nothing; run, its nodes lead to the map and stay bright on it', async () => {
      const text = 'MATCH (a {id: $node})-[r:DRIVES]->(b) RETURN a, r, b, size(b.name_en) AS length';
      const { page } = await open('?lang=en');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST' && !request.url().endsWith('/check')) asked.push(request.url());
      });
      await page.goto(`${new URL(page.url()).origin}/${editorView(text, '{"node":"infrastructure"}')}`);
      await expect.poll(() => editorOf(page).innerText()).toBe(text);
      expect(await page.getByRole('combobox', { name: 'Value of $node' }).inputValue()).toBe('infrastructure');
      await page.getByText('Shown, not run').waitFor();
      expect(asked).toEqual([]);

      // What it asked by itself before would be counted with what the reader asks now.
      await editorOf(page).click();
      await page.keyboard.press('Control+Enter');
      const grid = page.getByRole('grid');
      await grid.waitFor();
      expect(asked).toEqual([`${new URL(page.url()).origin}/api/cypher`]);
      const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map(({ key }) => key);
      expect(bright).toContain(sme('infrastructure'));
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
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        '"key":"sme-clusters:infrastructure"',
      );
      await page.keyboard.press('Escape');
      await grid.getByRole('button', { name: 'infrastructure' }).first().click();
      expect(new URL(page.url()).searchParams.get('node')).toBe(sme('infrastructure'));
      expect(new URL(page.url()).searchParams.get('view')).toBe('cypher');
      await page.close();
    });

    test('proposes while typing, underlines what is wrong, and says what is missing', async () => {
      const { page, complaints } = await open('?lang=en&view=cypher&desk=editor');
      await editorOf(page).click();
      await page.keyboard.type('MATCH (n:Fac');
      await page.getByRole('option', { name: 'Factor' }).waitFor();
      await untilListTakesKeys(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type(' RETRUN n');
      await page.getByText(/^Line 1, column \d+: Invalid input 'RETRUN'/).waitFor({ timeout: 60_000 });
      expect(await page.locator('.cm-lintRange-error').first().innerText()).toBe('RETRUN');
      await replaceStatement(page, 'MATCH (n:Factor) RETURN n LIMIT $count');
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
      const runaway = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN max(a * b) AS most';
      const { page } = await open(editorView(runaway));
      await editorOf(page).click();
      for (let round = 0; round < 3; round += 1) {
        await page.keyboard.press('Control+Enter');
        await page.getByRole('button', { name: 'Cancel' }).waitFor();
        await expect.poll(() => running('AS most')).toBe(store === 'neo4j' ? 1 : null);
        if (store === 'embedded') await untilOneWorks(() => childrenOf(inject('programId')));
        await page.keyboard.press('Escape');
        await page.getByText('Cancelled; the store has stopped working on it.').waitFor();
        await expect.poll(() => running('AS most')).toBe(store === 'neo4j' ? 0 : null);
      }
      await replaceStatement(page, 'RETURN 1 AS one');
      await page.keyboard.press('Control+Enter');
      // Two queries run at once: had the three before gone on, there would be no place for it.
      await page.getByText('1 row', { exact: true }).waitFor({ timeout: 60_000 });
      await page.close();
    });

    test('a statement that writes is refused in the editor, and by the server where it is forced', async () => {
      const writing = 'CREATE (n:Factor {id: "x"}) RETURN n';
      const { page } = await open(editorView(writing));
      const posted: string[] = [];
      page.on('request', (request) => posted.push(request.url()));
      await page.getByText('This would change the graph.').waitFor({ timeout: 60_000 });
      await editorOf(page).click();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'Run', exact: true, disabled: true }).click({ force: true });
      const ask = (query: string) => page.request.post(new URL('/api/cypher', page.url()).href, { data: { query } });
      const forced = await ask(writing);
      expect(forced.status()).toBe(403);
      expect(await forced.json()).toMatchObject({ error: { code: 'READ_ONLY' } });
      expect(await (await ask('MATCH (n {id: "x"}) RETURN count(n) AS there')).json()).toMatchObject({ rows: [[0]] });
      // The page itself has sent nothing, all the while.
      expect(posted.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
      await page.close();
    });

    test('what looks like a page or a formula stays text, in every view of the rows', async () => {
      const evil = '<img src=x onerror="document.title=1">';
      const statement = `RETURN '${evil}' AS \`<b>column</b>\`, {a: '${evil}'} AS map, ['=1+1', '${evil}'] AS list, '=1+1' AS formula, 9007199254740993 AS big`;
      const { page, complaints } = await open(editorView(statement));
      await editorOf(page).click();
      await page.keyboard.press('Control+Enter');
      const grid = page.getByRole('grid');
      await grid.getByText(evil).first().waitFor();
      expect(await page.locator('.cypher-answer img').count()).toBe(0);
      expect(await grid.getByRole('columnheader', { name: '<b>column</b>' }).count()).toBe(1);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'This list as CSV' }).click();
      const [, row] = parse(await readFile(await (await download).path(), 'utf8'), { bom: true });
      expect(row).toEqual([
        evil,
        JSON.stringify({ a: evil }),
        JSON.stringify(['=1+1', evil]),
        "'=1+1",
        '9007199254740993',
      ]);
      await page.getByRole('radio', { name: 'JSON' }).check();
      expect(await page.getByRole('textbox', { name: 'JSON' }).inputValue()).toContain(JSON.stringify(evil));
      expect(await page.title()).toMatch(/^Causeway|Causeway$/);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});
