import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperText } from '../../server/contract/papers.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const EDGE = 'infrastructure-DRIVES-knowledge-access-plus';

describe.skipIf(findBrowser() === null && !process.env.CI)('a newcomer', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram({ moves: true });
  }, 240_000);
  afterAll(() => program.close());

  test('walks from the open page to a sentence, a trace, and a link that brings all of it back', async () => {
    const { page, complaints } = await program.open('?lang=en');
    expect(await page.title()).toMatch(/^Causeway/);
    const opened = await mapState(page);
    expect(opened.nodes.map(({ key }) => key)).toContain(sme('infrastructure'));
    expect(opened.nodes.every(({ label }) => label !== null)).toBe(true);

    await page.keyboard.press('/');
    await page.keyboard.type('基础设施');
    await page
      .getByRole('option', { name: /infrastructure/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const node = page.getByRole('region', { name: 'Node: infrastructure' });
    await node.waitFor();
    const centred = (await mapState(page)).nodes.find(({ key }) => key === sme('infrastructure'));
    expect(centred?.faded).toBe(false);

    await node.getByRole('button', { name: /^Open the claim: infrastructure increases access to ideas/ }).click();
    const claim = page.getByRole('region', { name: /^Claim: infrastructure increases access to ideas/ });
    await claim.waitFor();
    expect(await claim.getByRole('blockquote').first().innerText()).toContain('接触到创新思想的来源及知识、信息');
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('stated'));

    await claim.getByRole('button', { name: 'See it in the paper' }).click();
    const paper = page.getByRole('region', { name: 'The paper' });
    await paper.waitFor();
    const marked = paper.getByRole('link', { name: /接触到创新思想的来源及知识、信息.*evidence of/ }).first();
    await marked.waitFor();
    expect(await marked.isVisible()).toBe(true);

    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Trace' }).click();
    const trace = page.getByRole('region', { name: 'Trace', exact: true });
    for (const [field, text] of [
      ['From', 'infrastructure'],
      ['To', 'advantage in learning'],
    ] as const) {
      await trace.getByRole('combobox', { name: field }).fill(text);
      await page
        .getByRole('option', { name: new RegExp(`^${text}`) })
        .first()
        .click();
    }
    await trace.getByRole('heading', { name: 'infrastructure raises advantage in learning' }).waitFor();
    expect(
      await trace
        .getByRole('region', { name: 'Paths' })
        .getByRole('button', { name: /^Path \d+:/ })
        .count(),
    ).toBe(2);

    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    await page.goto(link);
    await page.getByRole('heading', { name: 'infrastructure raises advantage in learning' }).waitFor();
    const shown = await mapState(page);
    const bright = shown.nodes.filter(({ faded }) => !faded).map(({ key }) => key);
    expect(bright).toEqual(expect.arrayContaining(['infrastructure', 'learning-advantage'].map(sme)));
    expect(bright.length).toBeLessThan(shown.nodes.length / 2);

    await page.getByRole('button', { name: '切换到中文' }).click();
    await page.getByRole('heading', { name: /基础设施.*学习能力优势/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    expect(new URL(page.url()).searchParams.get('trace-from')).toBe(sme('infrastructure'));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes back and forward through what was chosen', async () => {
    const { page } = await program.open('?lang=en&node=infrastructure');
    await page.getByRole('button', { name: /^Open the claim: infrastructure reduces intangible barriers/ }).click();
    await page.getByRole('region', { name: /^Claim: infrastructure reduces/ }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Node: infrastructure' }).waitFor();
    await page.goForward();
    await page.getByRole('region', { name: /^Claim: infrastructure reduces/ }).waitFor();
    await page.close();
  });

  test('goes from a span of the paper to its claim on the map', async () => {
    const { page } = await program.open('?lang=en&view=paper');
    await page
      .getByRole('link', { name: /^社会网络使得|通过社会网络使得/ })
      .first()
      .click();
    const url = new URL(page.url());
    expect(url.searchParams.get('passage')).toBe(sme('s3-2-7'));
    const text = await (await fetch(`${program.address}/api/papers/sme-clusters/text`)).json();
    const passage = (text as PaperText).passages.find(({ id }) => id === sme('s3-2-7'))!;
    const { nodes, edges } = await mapState(page);
    const bright = <Drawn extends { key: string; faded: boolean }>(drawn: readonly Drawn[]): string[] =>
      drawn.filter(({ faded }) => !faded).map(({ key }) => key);
    expect(bright(nodes)).toEqual(expect.arrayContaining(['social-network', 'technological-innovation'].map(sme)));
    expect(bright(edges).sort()).toEqual([...passage.edges].sort());
    await page.close();
  });

  test('opens a heading from its panel by keyboard alone, and the map follows', async () => {
    const { page } = await program.open('?lang=en&node=learning-advantage');
    const before = await mapState(page);
    await page.getByRole('button', { name: 'Unfold on the map' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('open='));
    await expect.poll(async () => (await mapState(page)).nodes.length).toBeGreaterThan(before.nodes.length);
    expect((await mapState(page)).nodes.map(({ key }) => key)).toContain(sme('collective-learning'));
    await page.close();
  });

  test.each(['depth=everything', 'all=shown'])(
    'shows every node of the graph when asked to show everything: %s',
    async (view) => {
      const { page } = await program.open(`?lang=zh&${view}`);
      const graph = await page.evaluate(async () => (await (await fetch('/api/graph')).json()) as { nodes: unknown[] });
      expect((await mapState(page)).nodes.length).toBe(graph.nodes.length);
      await page.close();
    },
  );

  test('is told of a link that leads nowhere, and the map is there all the same', async () => {
    const { page } = await program.open('?lang=en&node=nothing-of-the-kind&max-length=99&trace-from=%00');
    expect(await page.getByRole('main').innerText()).toMatch(/link/i);
    expect((await mapState(page)).nodes.length).toBeGreaterThan(10);
    await page.close();
  });

  test(`the claim ${EDGE} can be corrected in the seed's own form`, async () => {
    const { page } = await program.open(`?lang=en&edge=${EDGE}`);
    await page.getByText('Disagree?').click();
    await expect
      .poll(() => page.getByRole('region', { name: /^Claim:/ }).innerText())
      .toContain('source: infrastructure');
    await page.close();
  });
});
