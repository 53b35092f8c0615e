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
