import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PERSPECTIVES } from '../../client/app/perspectives.ts';
import type { PerspectiveId } from '../../client/state/perspective.ts';

/** The digit that enters a view: its place in the bar; 0 is the tenth. */
export function digitOf(view: PerspectiveId): string {
  return String((Object.keys(PERSPECTIVES).indexOf(view) + 1) % 10);
}

/** What a screen reader says of the element that has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
  });
}

/** Whether the element that has the focus is not hidden: at one place at least nothing lies over it, and it is inside of what is scrolled. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    // A box that is drawn by its label has the label's place.
    const seen = element instanceof HTMLInputElement && element.labels?.[0] ? [element, element.labels[0]] : [element];
    const places = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height / 2] as const),
    );
    return places.some(([x, y]) => {
      const over = document.elementFromPoint(x, y);
      return over !== null && seen.some((one) => one.contains(over));
    });
  });
}

/** A reader's hands on the keyboard, and nothing else. */
export class Keys {
  /** Keys pressed so far; a text that is typed counts as one. */
  count = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.type(text);
  }

  /** Finds a node by its name with the search, and takes the first hit; the panel then has the focus. */
  async find(name: string): Promise<void> {
    await this.press('/');
    await this.type(name);
    await this.press('Enter');
    await this.isAt('H2', /./);
  }

  /** Enters a view, or does an act, by its name. */
  async command(name: string): Promise<void> {
    await this.press('Control+k');
    await this.page.locator('dialog.palette').waitFor();
    await this.type(name);
    await this.press('Enter');
    await this.page.locator('dialog.palette').waitFor({ state: 'detached' });
  }

  /** Waits until the focus is on an element of that tag and name. */
  async isAt(tag: string, name: RegExp): Promise<void> {
    const focusedTag = (): Promise<string> => this.page.evaluate(() => document.activeElement?.tagName ?? '');
    await expect.poll(focusedTag).toBe(tag);
    await expect.poll(() => focusedName(this.page)).toMatch(name);
  }

  /** Goes on to what has that name, in at most so many steps; each stop on the way can be seen. */
  async tabTo(name: RegExp, atMost: number): Promise<void> {
    const passed: string[] = [];
    while (passed.length < atMost) {
      await this.press('Tab');
      const here = await focusedName(this.page);
      await expect.poll(() => isFocusSeen(this.page), { message: `${here} can be seen` }).toBe(true);
      if (name.test(here)) return;
      passed.push(here);
    }
    expect.fail(`${String(name)} is not among the next ${atMost} stops: ${passed.join(' | ')}`);
  }

  /** Fails where more keys were pressed than that. */
  atMost(keys: number): void {
    expect(this.count).toBeLessThanOrEqual(keys);
  }
}
