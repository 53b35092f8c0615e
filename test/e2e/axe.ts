import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as AxeCore from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let source: Promise<string> | null = null;

/** What axe finds wrong on a page by WCAG 2.2 AA, a line each; rules that are named are left out. */
export async function axeFindings(page: Page, ...without: string[]): Promise<string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await source);
  return page.evaluate(
    async ({ tags, rules }) => {
      const { axe: checker } = window as unknown as { axe: typeof AxeCore };
      const { violations } = await checker.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    { tags: TAGS, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
  );
}
