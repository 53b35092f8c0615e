import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { mapState } from './program-page.ts';

/** A reader's hand on the page: each click, pick and typed entry is one step. */
export class Steps {
  count = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }

  /** A click on a node of the map, at its middle. */
  async clickNode(key: string): Promise<void> {
    this.count += 1;
    const box = (await this.page.locator('.map').boundingBox())!;
    const node = (await mapState(this.page)).nodes.find((candidate) => candidate.key === key);
    expect(node, `${key} is on the map`).toBeDefined();
    await this.page.mouse.click(box.x + node!.x, box.y + node!.y);
  }

  async type(into: Locator, text: string): Promise<void> {
    this.count += 1;
    await into.fill(text);
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  /** Fails where more steps were taken than the task may take. */
  atMost(steps: number): void {
    expect(this.count).toBeLessThanOrEqual(steps);
  }
}
