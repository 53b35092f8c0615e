import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../server/contract/graph.ts';
import { keyOf } from '../../server/contract/ids.ts';
import type { PaperList } from '../../server/contract/papers.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const HOSTILE = {
  'technological-innovation': '<img src=x onerror=alert(1)>',
  'capital-investment': 'مرحبا \u202eabc',
  infrastructure: `${'👩‍👩‍👧‍👦'.repeat(40)}\u200b\u200b`,
  'social-culture': 'x'.repeat(10_000),
  'learning-advantage': '很长的名字'.repeat(2_000),
};

/** Answers the page's requests with what the server says, changed on the way. */
async function change<T>(page: Page, address: string, by: (answer: T) => unknown): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: by((await response.json()) as T) });
  });
}

function withHostileNames(graph: Graph): Graph {
  const nodes = graph.nodes.map(({ key, attributes }) => {
    const name = Object.entries(HOSTILE).find(([hostile]) => hostile === keyOf(key))?.[1];
    return { key, attributes: name ? { ...attributes, name_en: name, name_zh: name, aliases: [name] } : attributes };
  });
  return { ...graph, nodes };
}

describe.skipIf(findBrowser() === null && !process.env.CI)('the page', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  const views = [
    'node=social-culture',
    'node=technological-innovation&outline=open',
    'edge=infrastructure-DRIVES-intangible-barriers-minus',
    'between=social-culture&between=learning-advantage',
    'between=social-culture&between=technological-innovation&depth=everything',
    'node=social-culture&depth=headings&open=infrastructure&chains=all',
    'view=trace&trace-from=social-culture&trace-to=learning-advantage',
    'view=paper&node=learning-advantage',
  ];
  test.each(views.flatMap((view) => [1440, 390].map((width) => ({ view, width }))))(
    'takes names of any kind for what they are: $view, $width px',
    async ({ view, width }) => {
      const { page, complaints } = await program.open('?lang=en', { width, height: 844 });
      await change<Graph>(page, '**/api/graph*', withHostileNames);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(`${program.address}/?lang=en&${view}`);
      await page.locator('#panel').waitFor();
      const overflow = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.panel-body, .header, .hint')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
      );
      expect([overflow, dialogs, complaints]).toEqual([[], [], []]);
      await page.close();
    },
  );

  test('shows a name that looks like a tag letter by letter', async () => {
    const { page } = await program.open('?lang=en');
    await change<Graph>(page, '**/api/graph*', withHostileNames);
    await page.goto(`${program.address}/?lang=en&node=technological-innovation`);
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.title()).toBe('Causeway · <img src=x onerror=alert(1)>');
    await page.close();
  });

  test('says that the map did not load, and loads it when asked again', async () => {
    const { page } = await program.open('?lang=en');
    await page.route('**/api/graph*', (route) => route.abort());
    await page.reload();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The server cannot be reached.');
    await page.unroute('**/api/graph*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    expect((await mapState(page)).nodes.length).toBeGreaterThan(10);
    await page.close();
  });

  test('says what the server says when a part does not load, and the rest goes on', async () => {
    const { page } = await program.open('?lang=en');
    const error = { code: 'BUSY', message: 'Too many questions at once.', hint: 'Ask again.', requestId: 'r-7' };
    await page.route('**/api/papers/*/text', (route) => route.fulfill({ status: 503, json: { error } }));
    await page.goto(`${program.address}/?lang=en&view=paper`);
    const alert = page.getByRole('region', { name: 'The paper' }).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Too many questions at once\.[\s\S]*Ask again\. Request r-7/);
    expect((await mapState(page)).nodes.length).toBeGreaterThan(10);
    await page.unroute('**/api/papers/*/text');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('article').waitFor();
    await page.close();
  });

  test('says that a search failed, and searches again', async () => {
    const { page } = await program.open('?lang=en');
    await page.route('**/api/search*', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Search the map' }).fill('trust');
    const alert = page.getByRole('search').getByRole('alert');
    await alert.waitFor();
    await page.unroute('**/api/search*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('option', { name: /trust/ }).first().waitFor();
    await page.close();
  });

  test('offers a choice where there are several papers, and an unknown one opens the first', async () => {
    const { page } = await program.open('?lang=en');
    await change<PaperList>(page, '**/api/papers', (papers) => [
      ...papers,
      { ...papers[0]!, id: 'second', label_en: 'A second paper', label_zh: '第二篇' },
    ]);
    await page.route('**/api/graph?paper=second', (route) =>
      route.fulfill({ json: { revision: 'r2', nodes: [], edges: [], sections: [] } }),
    );
    await page.goto(`${program.address}/?lang=en&paper=nowhere&node=infrastructure`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('paper: “nowhere” is not in this map');
    expect(new URL(page.url()).searchParams.get('paper')).toBe('sme-clusters');

    await page.getByRole('combobox', { name: 'Paper' }).selectOption({ label: 'A second paper' });
    await expect.poll(() => page.title()).toBe('Causeway · A second paper');
    expect(new URL(page.url()).search).toBe('?paper=second&lang=en');
    await page.goBack();
    await page.getByRole('region', { name: 'Node: infrastructure' }).waitFor();
    await page.close();
  });
});
