import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const DRIVES = "MATCH (a {id: 'infrastructure'})-[r:DRIVES]->(b) RETURN a, r, b.id AS target";
const DRIVEN = ['infrastructure', 'innovation-environment', 'intangible-barriers', 'knowledge-access'].map(sme);
const EVIL = '<img src=x onerror="document.title=1">';
const PART = '.answer-map';

const WORDS = {
  en: { run: 'Run', table: 'Table', graph: 'Graph', plan: 'Plan' },
  zh: { run: '运行', table: '表格', graph: '图形', plan: '执行计划' },
};

function cypherView(text: string, more = 'lang=en'): string {
  return `?${more}&view=cypher&desk=editor&${new URLSearchParams({ cypher: text })}`;
}

async function keysIn(page: Page, place?: string): Promise<string[]> {
  return (await mapState(page, place)).nodes.map(({ key }) => key).toSorted();
}

/** Where a node is, once it moves no more. */
async function restingPlace(page: Page, key: string, place?: string): Promise<{ x: number; y: number }> {
  const at = async () => {
    const { x, y } = (await mapState(page, place)).nodes.find((node) => node.key === sme(key))!;
    return { x, y };
  };
  let before = await at();
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await at()];
        before = now;
        return now.x === last.x && now.y === last.y;
      },
      { interval: 200 },
    )
    .toBe(true);
  return before;
}

async function run(page: Page, words = WORDS.en): Promise<Locator> {
  await page.getByRole('button', { name: words.run, exact: true }).click();
  const answer = page.locator('.cypher-answer');
  await answer.waitFor({ timeout: 60_000 });
  return answer;
}

async function look(page: Page, view: string): Promise<void> {
  await page.getByRole('radio', { name: view, exact: true }).check();
}

describe.skipIf(findBrowser() === null && !process.env.CI)('what a statement came to', () => {
  let program: ProgramPages;
  let axe: string;
  beforeAll(async () => {
    program = await openProgram();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  }, 240_000);
  afterAll(() => program.close());

  test('is a map of its own, which grows by neighbours and shares its selection with the page', async () => {
    const { page, complaints } = await program.open(cypherView(DRIVES));
    await run(page);
    await look(page, 'Graph');
    await expect.poll(() => keysIn(page, PART)).toEqual(DRIVEN);
    expect((await mapState(page, PART)).edges.map(({ sign }) => String(sign)).toSorted()).toEqual(['+', '+', '-']);
    const clickOn = async (key: string): Promise<string | null> => {
      await page.locator(`${PART} .map`).click({ position: await restingPlace(page, key, PART) });
      return new URL(page.url()).searchParams.get('node');
    };
    await expect.poll(() => clickOn('intangible-barriers'), { interval: 1000 }).toBe(sme('intangible-barriers'));
    expect(new URL(page.url()).searchParams.get('view')).toBe('cypher');
    await page.getByRole('button', { name: /^intangible barriers: show \d+ more/ }).click();
    await expect.poll(async () => (await keysIn(page, PART)).length).toBeGreaterThan(DRIVEN.length);
    await page.getByRole('button', { name: 'Back to the rows alone' }).click();
    await expect.poll(() => keysIn(page, PART)).toEqual(DRIVEN);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('can be all that the map shows: a chip, a step of the history, and in the link', async () => {
    const { page } = await program.open(cypherView(DRIVES));
    // What was found stays drawn over the map as long as the answer speaks of it.
    const whole = [...new Set([...(await keysIn(page)), ...DRIVEN])].toSorted();
    await run(page);
    await page.getByRole('button', { name: 'Show only these on the map' }).click();
    await expect.poll(() => keysIn(page)).toEqual(DRIVEN);
    expect(new URL(page.url()).searchParams.getAll('only')).toHaveLength(4);
    await page.reload();
    await expect.poll(() => keysIn(page)).toEqual(DRIVEN);
    await run(page);
    await page.getByRole('button', { name: 'Show the whole map again' }).click();
    await expect.poll(() => keysIn(page)).toEqual(whole);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => keysIn(page)).toEqual(DRIVEN);
    await page.getByRole('button', { name: 'Take away: only what a query found (7)' }).click();
    await expect.poll(() => keysIn(page)).toEqual(whole);
    await page.close();
  });

  test('of a thousand rows draws those in sight, and the arrow keys reach the last', async () => {
    const { page, complaints } = await program.open(
      cypherView("UNWIND range(1, 1000) AS x RETURN x, 'row ' + toString(x) AS name"),
    );
    await run(page);
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('1001');
    expect(await grid.locator('tbody tr').count()).toBeLessThan(60);
    await grid.locator('td').first().focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('row 1000');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)).toBe('1001');
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('row 1000');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('row 999');
    await page.getByRole('button', { name: 'Copy row' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('999\trow 999');
    await grid.getByRole('button', { name: 'x', exact: true }).click();
    await grid.getByRole('button', { name: 'x', exact: true }).click();
    expect(await grid.locator('td').first().innerText()).toBe('1000');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('may ask for what is selected on the map, as it is now', async () => {
    const { page } = await program.open(cypherView('RETURN $selection AS it'));
    await page.getByText('Needs a value: $selection').waitFor();
    await page.getByText('Nothing is selected: click a node').waitFor();
    await page.locator('#map .map').click({ position: await restingPlace(page, 'infrastructure') });
    const field = page.getByLabel('Value of $selection');
    await field.getByText('infrastructure').waitFor();
    await run(page);
    await page.getByRole('grid').getByRole('button', { name: 'infrastructure' }).waitFor();
    expect(new URL(page.url()).searchParams.has('parameters')).toBe(false);
    await page.goto(
      `${program.address}/${cypherView('RETURN $selection AS it', 'lang=en&edge=infrastructure-DRIVES-knowledge-access-plus')}`,
    );
    await field.getByText('infrastructure increases').waitFor();
    await run(page);
    await page.getByRole('grid').getByText('infrastructure increases').waitFor();
    await page.close();
  });

  test('says at an arrow its sentence: to the keyboard, to a pointer that rests, and Escape closes it alone', async () => {
    const { page } = await program.open(cypherView(DRIVES));
    await run(page);
    const chip = page
      .getByRole('grid')
      .getByRole('button', { name: /^\W*infrastructure increases/ })
      .first();
    const tip = page.getByRole('tooltip');
    await page.getByRole('grid').locator('td').first().focus();
    await page.keyboard.press('Tab');
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/infrastructure[\s\S]*arrows in/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await chip.focus();
    await tip.locator('blockquote').waitFor();
    expect(await tip.innerText()).toContain('是建设集群区域创新环境的重要条件');
    expect(await chip.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    expect(await chip.evaluate((element) => element.matches(':focus'))).toBe(true);
    await chip.hover();
    await tip.waitFor();
    await tip.hover();
    await page.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(() => tip.count()).toBe(0);
    const touch = { pointerType: 'touch', bubbles: true };
    // As a tap comes: down, up, and out again as the finger is lifted.
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) await chip.dispatchEvent(type, touch);
    await tip.waitFor();
    await page.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await page.locator('.answer-head').dispatchEvent('pointerdown', touch);
    expect(await tip.count()).toBe(0);
    await page.close();
  });

  test('has a plan behind it, planned or measured, whose steps the arrow keys walk', async () => {
    const { page, complaints } = await program.open(cypherView(DRIVES));
    await run(page);
    await look(page, 'Plan');
    await page.getByText('Explain says what it would do').waitFor();
    await page.getByRole('button', { name: 'Profile' }).click();
    const tree = page.getByRole('treegrid');
    await tree.waitFor();
    const rows = tree.locator('tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(2);
    expect(await rows.first().innerText()).toMatch(/^Project[\s\S]*3/);
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await rows.nth(1).evaluate((row) => row.matches(':focus'))).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.nth(1).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rows.count()).toBe(count);
    await page.goto(`${program.address}/${cypherView(`EXPLAIN ${DRIVES}`)}`);
    await run(page);
    await page.locator('.answer-head').getByText('Explained, not run').waitFor();
    await expect.poll(() => tree.locator('tbody tr').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is text and nothing else, whatever it looks like, in every view', async () => {
    const long = '长'.repeat(10_000);
    const parts = [
      `'${EVIL}' AS \`${EVIL}\``,
      `{\`${EVIL}\`: ['${EVIL}', {x: '${EVIL}'}]} AS map`,
      `'\u202Eevil\u2066 \u200B\u0001\u0007' AS direction`,
      `$long AS long`,
      `n`,
    ];
    const statement = `MATCH (n {id: 'infrastructure'}) WHERE n.id <> '${EVIL}' RETURN ${parts.join(', ')}`;
    const parameters = new URLSearchParams({ parameters: JSON.stringify({ long: '长'.repeat(200) }) });
    const { page, complaints } = await program.open(`${cypherView(statement)}&${parameters}`);
    await page.getByRole('textbox', { name: 'Value of $long' }).fill(long);
    // What would turn the statement's own writing round is drawn as a mark.
    expect(await page.locator('.cm-specialChar').count()).toBe(5);
    const answer = await run(page);
    const grid = page.getByRole('grid');
    expect(await grid.getByRole('columnheader', { name: EVIL }).count()).toBe(1);
    expect(await grid.locator('td').first().innerText()).toBe(EVIL);
    await grid.getByRole('button', { name: 'All 10,000 characters' }).click();
    expect((await grid.locator('td').nth(3).innerText()).length).toBe(10_000);
    await grid.getByRole('button', { name: 'infrastructure' }).hover();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    for (const view of ['Graph', 'JSON', 'Plan']) {
      await look(page, view);
      if (view === 'Plan') {
        await page.getByRole('button', { name: 'Explain' }).click();
        await page.getByRole('treegrid').getByText('onerror').first().waitFor();
      }
      expect(await answer.locator('img, script').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    }
    expect(await page.title()).toContain('Causeway');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['en', 'light', { width: 1440, height: 900 }],
    ['zh', 'dark', { width: 390, height: 844 }],
  ] as const)('has no finding of axe in %s, %s', async (lang, theme, size) => {
    const { page, complaints } = await program.open(cypherView(DRIVES, `lang=${lang}&theme=${theme}`), size);
    await page.evaluate(axe);
    const words = WORDS[lang];
    await run(page, words);
    for (const view of [words.table, words.graph, words.plan]) {
      await look(page, view);
      if (view === words.plan) await page.locator('.answer-plan .button').last().click();
      await page.locator(view === words.graph ? PART : '.answer-scroll').waitFor();
      const findings = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: typeof AxeCore };
        const { violations } = await checker.run('.cypher-answer');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      expect(findings).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
