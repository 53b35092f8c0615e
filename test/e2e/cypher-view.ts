import type { Locator, Page } from 'playwright-core';

/** The address of the page with a statement in the editor. */
export function editorView(text: string, parameters = '', language = 'en'): string {
  const asked = new URLSearchParams({ cypher: text, ...(parameters && { parameters }) });
  return `?lang=${language}&view=cypher&desk=editor&${asked}`;
}

export function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Cypher statement' });
}

/** Puts another statement in the editor, as one insertion: brackets that are typed would be closed by the editor. */
export async function replaceStatement(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** For so long a list of proposals that has just opened, or an editor that may still open one, leaves keys to the text. */
const LIST_DELAY_MS = 150;

/** Lets the time pass in which the editor itself, by its own clock, gives no key to its list; nothing on the page tells of it. */
export async function untilListTakesKeys(page: Page): Promise<void> {
  await page.waitForTimeout(LIST_DELAY_MS);
}
