import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorOf, editorView, replaceStatement, untilListTakesKeys } from './cypher-view.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const WRITTEN = '// all of them\nmatch (n:Factor) where n.desirable return n.id // by key';
const EDITOR = '?lang=en&view=cypher&desk=editor';

/** Collects what the editor says to screen readers, which it takes away soon after. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await editorOf(page).waitFor();
  await page.locator('.cm-announced').evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(element.textContent.trim())).observe(element, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''));
}

/** Waits until the list of what can be called is there. */
async function openEditor(program: ProgramPages, view = EDITOR): ReturnType<ProgramPages['open']> {
  const opened = await program.open(view);
  await opened.page.waitForFunction(
    () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/schema/functions')),
    null,
    { timeout: 60_000 },
  );
  await editorOf(opened.page).click();
  return opened;
}

describe.skipIf(findBrowser() === null && !process.env.CI)('the editor of statements', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
    // The first to be checked waits until the front end has come up, and is slow.
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: WRITTEN });
    await fetch(`${program.address}/api/schema/functions`);
    await fetch(`${program.address}/api/cypher/format`, { method: 'POST', headers, body });
  }, 240_000);
  afterAll(() => program.close());

  test('tells what a function takes while it is typed, and on request, until Escape', async () => {
    const { page, complaints } = await openEditor(program);
    const said = await listen(page);
    const help = page.locator('.cm-signature');
    await page.keyboard.type('RETURN substri');
    const option = page.getByRole('option', { name: /^substring ?\(original, start, length\)/ });
    await option.waitFor();
    await untilListTakesKeys(page);
    await page.keyboard.press('Tab');
    await help.waitFor();
    expect(await help.locator('strong').innerText()).toBe('original :: STRING');
    await page.keyboard.type("'abc',");
    await expect.poll(() => help.locator('strong').innerText()).toBe('start :: INTEGER');
    expect(await help.innerText()).toContain(
      'substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING',
    );
    expect(await said()).toEqual([
      expect.stringMatching(/^substring takes original :: STRING\. Returns a substring/),
      'substring takes start :: INTEGER.',
    ]);
    // What may be proposed there is looked for first, and Escape would be its.
    await untilListTakesKeys(page);
    await page.keyboard.press('Escape');
    expect(await help.count()).toBe(0);
    await page.keyboard.press('Control+Shift+Space');
    await help.waitFor();
    // The bracket that was closed for the reader is typed over.
    await page.keyboard.type(' 1)');
    await expect.poll(() => help.count()).toBe(0);
    expect(await editorOf(page).innerText()).toBe("RETURN substring('abc', 1)");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('formats as one change, keeps comments, and leaves alone what cannot be read', async () => {
    const formatted = '// all of them\nMATCH (n:Factor)\nWHERE n.desirable\nRETURN n.id // by key';
    const { page } = await openEditor(program, editorView(WRITTEN));
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Alt+F');
    await expect.poll(() => editorOf(page).innerText(), { timeout: 60_000 }).toBe(formatted);
    await page.keyboard.type('!');
    expect(await editorOf(page).innerText()).toBe(`${formatted}!`);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    expect(await editorOf(page).innerText()).toBe(WRITTEN);
    await replaceStatement(page, 'MATCH (n) RETRUN n');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Format' }).click();
    await page.getByText('It was left as it is').waitFor({ timeout: 60_000 });
    expect(await editorOf(page).innerText()).toBe('MATCH (n) RETRUN n');
    await page.close();
  });

  test('proposes names where names are asked for, and writes what the graph holds at the caret', async () => {
    const { page } = await openEditor(program);
    await page.keyboard.type("MATCH (n {name_zh: '基础");
    await page
      .getByRole('option', { name: /^基础设施/ })
      .first()
      .waitFor();
    await untilListTakesKeys(page);
    await page.keyboard.press('Tab');
    // The quote and the brackets were closed as they were opened.
    expect(await editorOf(page).innerText()).toBe("MATCH (n {name_zh: '基础设施'})");
    await replaceStatement(page, 'MATCH (n) RETURN n');
    await page.keyboard.press('Home');
    for (let step = 0; step < 'MATCH (n'.length; step += 1) await page.keyboard.press('ArrowRight');
    await page.getByText('What the graph holds').click();
    await page
      .getByRole('region', { name: 'Labels of nodes' })
      .getByRole('button', { name: /^Factor/ })
      .click();
    expect(await editorOf(page).innerText()).toBe('MATCH (n:Factor) RETURN n');
    const picture = page.getByRole('region', { name: 'What leads to what' });
    await picture.getByRole('combobox').selectOption('ADDRESSES');
    expect(await picture.locator('.schema-box').allInnerTexts()).toEqual([
      'Countermeasure',
      'Factor',
      'Mechanism',
      'Concept',
    ]);
    await replaceStatement(page, 'MATCH ');
    await picture.getByRole('button', { name: '(:Countermeasure)-[:ADDRESSES]->(:Factor)' }).click();
    expect(await editorOf(page).innerText()).toBe('MATCH (:Countermeasure)-[:ADDRESSES]->(:Factor)');
    const polarity = page
      .getByRole('region', { name: 'Properties' })
      .getByRole('listitem')
      .filter({ hasText: 'polarity' });
    expect(await polarity.innerText()).toContain('ADDRESSES, DRIVES');
    expect(await polarity.locator('bdi').first().innerText()).toMatch(/^"[+?-]"$/);
    await page.close();
  });

  test('takes several carets, comments lines, and finds', async () => {
    const { page, complaints } = await openEditor(program, editorView('MATCH (a)\nMATCH (b)\nRETURN a'));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+ArrowDown');
    await page.keyboard.type('OPTIONAL ');
    expect(await editorOf(page).innerText()).toBe('OPTIONAL MATCH (a)\nOPTIONAL MATCH (b)\nRETURN a');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await page
      .locator('.cm-line')
      .first()
      .click({ modifiers: ['Alt'], position: { x: 2, y: 5 } });
    await expect.poll(() => page.locator('.cm-cursor').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+F');
    await page.getByRole('textbox', { name: 'Find' }).waitFor();
    await page.keyboard.type('RETURN');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    expect(await editorOf(page).innerText()).toContain('// RETURN a');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
