import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, GraphNode, NodeType } from '../../server/contract/graph.ts';
import { LANGUAGES } from '../../server/contract/language.ts';
import type { LeverageAnswer } from '../../server/contract/leverage.ts';
import type { PathsAnswer, ReachAnswer } from '../../server/contract/reasoning.ts';
import { PERSPECTIVES } from '../../client/app/perspectives.ts';
import type { PerspectiveId } from '../../client/state/perspective.ts';
import { openProgram, restingMap, type ProgramPages } from './program-page.ts';
import { Steps } from './steps.ts';
import { wordsIn } from '../page-words.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const FACTOR = sme('infrastructure');
const ADVANTAGE = sme('learning-advantage');
const POLICY = sme('build-specialty-base');

/** Those that are tried in Chinese too, and with what its words and names have a part in: a search, a verdict, a briefing. */
const IN_CHINESE = new Set([1, 5, 13]);

/** One test for each of the tasks that the product is measured by, with the steps that it may take. */
describe.skipIf(findBrowser() === null && !process.env.CI).each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);
  let program: ProgramPages;
  let nodes: Map<string, GraphNode['attributes']>;
  beforeAll(async () => {
    program = await openProgram({ moves: true });
    nodes = new Map((await ask<Graph>('graph')).nodes.map(({ key, attributes }) => [key, attributes]));
  }, 240_000);
  afterAll(() => program.close());

  /** What the program answers; to a body, what it answers to that. */
  async function ask<T>(path: string, body?: unknown): Promise<T> {
    const json = { 'Content-Type': 'application/json' };
    const post = body === undefined ? {} : { method: 'POST', headers: json, body: JSON.stringify(body) };
    return (await (await fetch(`${program.address}/api/${path}`, post)).json()) as T;
  }

  async function begin(view = ''): Promise<Steps> {
    const { page } = await program.open(`?lang=${language}${view}`);
    return new Steps(page);
  }

  function view(steps: Steps, perspective: PerspectiveId) {
    return steps.page
      .getByRole('navigation', { name: words.header.perspective })
      .getByRole('button', { name: PERSPECTIVES[perspective].words[language].name, exact: true });
  }

  function task(number: number, name: string, run: () => Promise<void>): void {
    if (language === 'en' || IN_CHINESE.has(number)) test(`${number}: ${name}`, run);
  }

  const panel = (steps: Steps) => steps.page.locator('#panel');
  const nameOf = (key: string): string => nodes.get(key)![language === 'zh' ? 'name_zh' : 'name_en'];
  const typeOf = (key: string): NodeType => nodes.get(key)!.nodeType;

  /** Names of nodes that the panel does not show. */
  async function unnamed(steps: Steps, named: readonly { key: string }[]): Promise<string[]> {
    const text = await panel(steps).innerText();
    return named.map(({ key }) => nameOf(key)).filter((name) => !text.includes(name));
  }

  task(1, 'finds a concept by its name and centres it, in 2 steps', async () => {
    const steps = await begin();
    await steps.type(steps.page.getByRole('combobox', { name: words.search.label }), nameOf(sme('mutual-trust')));
    await steps.press('Enter');
    await panel(steps).getByRole('heading', { level: 2 }).waitFor();
    const { nodes, width, height } = await restingMap(steps.page);
    const found = nodes.find(({ key }) => key === sme('mutual-trust'));
    expect(found).toMatchObject({ faded: false });
    expect(found!.x > 0 && found!.x < width && found!.y > 0 && found!.y < height).toBe(true);
    steps.atMost(2);
    await steps.page.close();
  });

  /** Clicks a node, enters the trace and clicks another, and waits for the paths between them. */
  async function trace(from: string, to: string): Promise<{ steps: Steps; paths: Locator }> {
    const steps = await begin();
    await steps.clickNode(from);
    await steps.click(view(steps, 'trace'));
    await steps.clickNode(to);
    const paths = panel(steps).getByRole('region', { name: words.trace.paths, exact: true });
    await paths.waitFor();
    return { steps, paths };
  }

  task(2, 'sees all that a factor reaches, in 2 steps', async () => {
    const steps = await begin();
    await steps.clickNode(FACTOR);
    await steps.click(view(steps, 'reach'));
    const { nodes } = await ask<ReachAnswer>(`reach?from=${FACTOR}`);
    await expect.poll(() => unnamed(steps, nodes)).toEqual([]);
    steps.atMost(2);
    await steps.page.close();
  });

  task(
    3,
    'sees each advantage that a factor reaches, with the sign and the sentence of each edge, in 2 steps',
    async () => {
      const steps = await begin();
      await steps.clickNode(FACTOR);
      await steps.click(view(steps, 'reach'));
      const { nodes } = await ask<ReachAnswer>(`reach?from=${FACTOR}`);
      const advantages = nodes.filter(({ key }) => typeOf(key) === 'Advantage');
      expect(advantages.length).toBeGreaterThan(0);
      const chains = panel(steps).locator('.chain-group').first().locator('.chain-item');
      await expect.poll(() => chains.count()).toBe(advantages.length);
      for (const chain of await chains.all()) {
        const hops = await chain.locator('.hop').count();
        expect(hops).toBeGreaterThan(0);
        expect(await chain.getByRole('blockquote').count()).toBeGreaterThanOrEqual(hops);
      }
      steps.atMost(3);
      await steps.page.close();
    },
  );

  task(4, 'sees every path from A to B, ranked, in 3 steps', async () => {
    const { steps, paths } = await trace(FACTOR, ADVANTAGE);
    const answer = await ask<PathsAnswer>(`paths?from=${FACTOR}&to=${ADVANTAGE}`);
    expect(await paths.locator('.path').count()).toBe(answer.total);
    steps.atMost(3);
    await steps.page.close();
  });

  task(5, 'sees the net sign from A to B, and in a conflict the edges that flip it, in 3 steps', async () => {
    const to = sme('cluster-innovation');
    const { steps } = await trace(FACTOR, to);
    const { net, flips } = await ask<PathsAnswer>(`paths?from=${FACTOR}&to=${to}`);
    const verdict = words.trace.verdict[net as keyof typeof words.trace.verdict];
    const text = await panel(steps).innerText();
    expect(text).toContain(verdict.replace('{{from}}', nameOf(FACTOR)).replace('{{to}}', nameOf(to)));
    expect(text.includes(words.trace.flips)).toBe(flips.length > 0);
    steps.atMost(3);
    await steps.page.close();
  });

  task(6, 'sees the policies that address what an advantage depends on, in 2 steps', async () => {
    const steps = await begin();
    await steps.clickNode(ADVANTAGE);
    await steps.click(view(steps, 'policies'));
    const answer = await ask<ReachAnswer>(`reach?from=${ADVANTAGE}&direction=up`);
    const policies = answer.nodes.filter(({ key }) => typeOf(key) === 'Countermeasure');
    expect(policies.length).toBeGreaterThan(0);
    await expect.poll(() => unnamed(steps, policies), { timeout: 20_000 }).toEqual([]);
    steps.atMost(3);
    await steps.page.close();
  });

  task(7, 'sees the leverage points ranked, in 1 step', async () => {
    const steps = await begin();
    await steps.click(view(steps, 'levers'));
    const { nodes } = await ask<LeverageAnswer>('leverage');
    const first = nodes.toSorted((a, b) => a.rank - b.rank)[0]!;
    const rows = panel(steps).getByRole('row');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(10);
    expect(await rows.nth(1).innerText()).toContain(nameOf(first.key));
    steps.atMost(2);
    await steps.page.close();
  });

  task(8, 'is told of every feedback loop, or that there is none, in 1 step', async () => {
    const steps = await begin();
    await steps.click(view(steps, 'loops'));
    const { total } = await ask<{ total: number }>('loops');
    expect(total).toBe(0);
    await expect.poll(() => panel(steps).innerText(), { timeout: 20_000 }).toContain(words.loops.none.title);
    steps.atMost(2);
    await steps.page.close();
  });

  task(9, 'asks what follows when a policy is strengthened, in 2 steps', async () => {
    const steps = await begin();
    await steps.clickNode(POLICY);
    await steps.click(view(steps, 'what-if'));
    await panel(steps).getByRole('slider').waitFor();
    const { nodes } = await ask<ReachAnswer>(`reach?from=${POLICY}&maxLength=2`);
    await expect.poll(() => panel(steps).innerText(), { timeout: 20_000 }).toContain(nameOf(nodes[0]!.key));
    steps.atMost(3);
    await steps.page.close();
  });

  task(10, 'goes from a claim to its sentence in the paper, in 1 step', async () => {
    const steps = await begin('&edge=infrastructure-DRIVES-knowledge-access-plus');
    await steps.click(steps.page.getByRole('button', { name: words.panel.inPaper }).first());
    const marked = panel(steps)
      .getByRole('link', { name: /接触到创新思想的来源及知识、信息/ })
      .first();
    await marked.waitFor();
    await expect.poll(() => marked.isVisible()).toBe(true);
    steps.atMost(1);
    await steps.page.close();
  });

  task(11, 'compares what two policies reach, in 3 steps', async () => {
    const steps = await begin();
    await steps.clickNode(POLICY);
    await steps.click(view(steps, 'compare'));
    await steps.clickNode(sme('raise-innovation-ability'));
    const { searchParams } = new URL(steps.page.url());
    expect([searchParams.get('left'), searchParams.get('right')]).toEqual([POLICY, sme('raise-innovation-ability')]);
    const answer = await ask<{ both: string[] }>(`compare?left=${POLICY}&right=raise-innovation-ability`);
    await expect.poll(() => panel(steps).innerText(), { timeout: 20_000 }).toContain(nameOf(answer.both[0]!));
    steps.atMost(3);
    await steps.page.close();
  });

  task(12, 'shares this exact view as a link, in 1 step', async () => {
    const steps = await begin(`&view=reach&reach-from=${FACTOR}&status=stated`);
    await steps.click(steps.page.getByRole('button', { name: words.header.share }));
    expect(await steps.page.evaluate(() => navigator.clipboard.readText())).toBe(steps.page.url());
    steps.atMost(1);
    await steps.page.close();
  });

  task(13, 'takes away a briefing with figure, chains and citations, in 3 steps', async () => {
    const steps = await begin();
    await steps.clickNode(FACTOR);
    await steps.click(view(steps, 'briefing'));
    const download = steps.page.waitForEvent('download');
    await steps.click(steps.page.getByRole('button', { name: words.briefing.html }));
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('<figure>');
    expect(text).toContain(nameOf(FACTOR));
    expect(text.match(/<blockquote>/g)?.length).toBeGreaterThan(5);
    steps.atMost(3);
    await steps.page.close();
  });

  task(14, 'asks a parameterised Cypher query, saves it and takes its rows as CSV, in 4 steps', async () => {
    const steps = await begin();
    await steps.click(view(steps, 'cypher'));
    const question = 'The most connected nodes';
    await steps.click(panel(steps).getByRole('button', { name: question }));
    await steps.click(panel(steps).getByRole('button', { name: words.cypher.save, exact: true }));
    const download = steps.page.waitForEvent('download');
    await steps.click(panel(steps).getByRole('button', { name: words.takeAway.csv }));
    const text = await readFile(await (await download).path(), 'utf8');
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const named = await ask<{ rows: unknown[] }>('queries/most-connected', { parameters: {} });
    expect(rows).toHaveLength(named.rows.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['node', 'name_zh', 'degree']));
    const saved = await steps.page.evaluate(() => localStorage.getItem('causeway.1.saved'));
    expect(saved).toContain(`"name":"${question}"`);
    steps.atMost(4);
    await steps.page.evaluate(() => localStorage.removeItem('causeway.1.saved'));
    await steps.page.close();
  });

  task(15, 'switches the language, in 1 step', async () => {
    const steps = await begin(`&node=${FACTOR}`);
    await steps.click(steps.page.getByRole('button', { name: words.header.language }));
    await expect.poll(() => steps.page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    steps.atMost(1);
    await steps.page.close();
  });
});
