import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../server/contract/graph.ts';
import type { PathsAnswer, ReachAnswer } from '../../server/contract/reasoning.ts';
import { digitOf, Keys } from './keys.ts';
import { mapState, openProgram, restingMap, type ProgramPages } from './program-page.ts';
import { PERSPECTIVES } from '../../client/app/perspectives.ts';
import { wordsIn } from '../page-words.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const FACTOR = sme('infrastructure');
const ADVANTAGE = sme('learning-advantage');
const POLICY = sme('build-specialty-base');
const OTHER_POLICY = sme('raise-innovation-ability');

/** Each of the tasks that the product is measured by, from the freshly opened page, without a mouse. */
describe.skipIf(findBrowser() === null && !process.env.CI)('with the keyboard alone', () => {
  let program: ProgramPages;
  let page: Page;
  let graph: Graph;
  beforeAll(async () => {
    program = await openProgram();
    graph = await ask<Graph>('graph');
    ({ page } = await program.open(''));
  }, 240_000);
  afterAll(() => program.close());

  async function ask<T>(path: string): Promise<T> {
    return (await (await fetch(`${program.address}/api/${path}`)).json()) as T;
  }

  // In one language, to spare time: the keys are the same in both, and the suite that counts steps is in both.
  describe.each(['zh'] as const)('in %s', (language) => {
    const words = wordsIn(language);
    const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

    async function begin(view = ''): Promise<Keys> {
      await page.goto(`${program.address}/?lang=${language}${view}`);
      await mapState(page);
      return new Keys(page);
    }

    function nameOf(key: string): string {
      const { name_zh, name_en } = graph.nodes.find((node) => node.key === key)!.attributes;
      return language === 'zh' ? name_zh : name_en;
    }

    /** Waits until the panel speaks of all these nodes. */
    async function isToldOf(nodes: readonly { key: string }[]): Promise<void> {
      const missing = async (): Promise<string[]> => {
        const text = await page.locator('#panel').innerText();
        return nodes.map(({ key }) => nameOf(key)).filter((name) => !text.includes(name));
      };
      expect(nodes.length).toBeGreaterThan(0);
      await expect.poll(missing).toEqual([]);
    }

    test('1: finds a concept by its name and centres it', async () => {
      const keys = await begin();
      await keys.find(nameOf(sme('mutual-trust')));
      await keys.isAt('H2', startsWith(nameOf(sme('mutual-trust'))));
      const { nodes, width, height } = await restingMap(page);
      const found = nodes.find(({ key }) => key === sme('mutual-trust'));
      expect(found).toMatchObject({ faded: false });
      expect(found!.x > 0 && found!.x < width && found!.y > 0 && found!.y < height).toBe(true);
      keys.atMost(3);
    });

    test('2 and 3: sees all that a factor reaches, and each advantage with sign and sentences', async () => {
      const keys = await begin();
      await keys.find(nameOf(FACTOR));
      await keys.press(digitOf('reach'));
      await keys.isAt('H2', startsWith(words.reach.title));
      await isToldOf((await ask<ReachAnswer>(`reach?from=${FACTOR}`)).nodes);
      expect(await page.locator('#panel').getByRole('blockquote').count()).toBeGreaterThan(0);
      keys.atMost(4);
    });

    test('4 and 5: sees every path from A to B, ranked, and the net sign', async () => {
      const keys = await begin();
      await keys.find(nameOf(FACTOR));
      await keys.press(digitOf('trace'));
      await keys.isAt('H2', startsWith(words.trace.title));
      await keys.find(nameOf(ADVANTAGE));
      const answer = await ask<PathsAnswer>(`paths?from=${FACTOR}&to=${ADVANTAGE}`);
      const paths = page.getByRole('region', { name: words.trace.paths, exact: true });
      await expect.poll(() => paths.locator('.path').count()).toBe(answer.total);
      const net = answer.net as keyof typeof words.trace.verdict;
      const verdict = words.trace.verdict[net].replace('{{from}}', nameOf(FACTOR)).replace('{{to}}', nameOf(ADVANTAGE));
      expect(await page.locator('#panel').innerText()).toContain(verdict);
      keys.atMost(7);
    });

    test('6: sees the policies that address what an advantage depends on', async () => {
      const keys = await begin();
      await keys.find(nameOf(ADVANTAGE));
      await keys.press(digitOf('policies'));
      await keys.isAt('H2', startsWith(words.policies.title));
      const { nodes } = await ask<ReachAnswer>(`reach?from=${ADVANTAGE}&direction=up`);
      const policies = new Set(
        graph.nodes.filter(({ attributes }) => attributes.nodeType === 'Countermeasure').map(({ key }) => key),
      );
      await isToldOf(nodes.filter(({ key }) => policies.has(key)));
      keys.atMost(4);
    });

    test('7: sees the leverage points ranked', async () => {
      const keys = await begin();
      await keys.press(digitOf('levers'));
      await keys.isAt('H2', startsWith(words.levers.title));
      await expect.poll(() => page.locator('#panel').getByRole('row').count()).toBeGreaterThan(10);
    });

    test('8: is told of every feedback loop, or that there is none', async () => {
      const keys = await begin();
      await keys.press(digitOf('loops'));
      await keys.isAt('H2', startsWith(words.loops.title));
      await expect.poll(() => page.locator('#panel').innerText()).toContain(words.loops.none.title);
    });

    test('9: asks what follows when a policy is strengthened, and moves its slider', async () => {
      const keys = await begin();
      await keys.find(nameOf(POLICY));
      await keys.press(digitOf('what-if'));
      await keys.isAt('H2', startsWith(words.whatIf.title));
      const { nodes } = await ask<ReachAnswer>(`reach?from=${POLICY}&maxLength=2`);
      await isToldOf(nodes.slice(0, 1));
      await keys.tabTo(new RegExp(`^${nameOf(POLICY)}$`), 6);
      await keys.press('ArrowLeft', 'ArrowLeft');
      await expect.poll(() => new URL(page.url()).searchParams.get('change')).toBe(`${POLICY}:0.8`);
      keys.atMost(12);
    });

    test('10: goes from a claim to its sentence in the paper', async () => {
      const keys = await begin();
      await keys.find(nameOf(FACTOR));
      await keys.tabTo(startsWith(words.node.openClaim.split('{{')[0]!), 14);
      await keys.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('edge')).not.toBeNull();
      await keys.tabTo(startsWith(words.panel.inPaper), 6);
      await keys.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('mark') !== null)).toBe(true);
      await keys.isAt('A', /\p{Script=Han}/u);
      keys.atMost(25);
    });

    test('11: compares what two policies reach', async () => {
      const keys = await begin();
      await keys.find(nameOf(POLICY));
      await keys.press(digitOf('compare'));
      await keys.isAt('H2', startsWith(words.compare.title));
      await keys.find(nameOf(OTHER_POLICY));
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('left'), searchParams.get('right')]).toEqual([POLICY, OTHER_POLICY]);
      const { both } = await ask<{ both: string[] }>(`compare?left=${POLICY}&right=${OTHER_POLICY}`);
      await isToldOf(both.map((key) => ({ key })));
      keys.atMost(7);
    });

    test('12: shares this exact view as a link', async () => {
      const keys = await begin(`&view=reach&reach-from=${FACTOR}&status=stated`);
      await keys.command(words.header.share);
      await page.getByRole('button', { name: words.header.shared }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      keys.atMost(3);
    });

    test('13: takes away a briefing with figure, chains and citations', async () => {
      const keys = await begin();
      await keys.find(nameOf(FACTOR));
      await keys.command(PERSPECTIVES.briefing.words[language].name);
      await keys.isAt('H2', startsWith(words.briefing.title));
      await keys.tabTo(startsWith(words.briefing.html), 3);
      const download = page.waitForEvent('download');
      await keys.press('Enter');
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text).toContain('<figure>');
      expect(text).toContain(nameOf(FACTOR));
      keys.atMost(10);
      await page.evaluate(() => localStorage.removeItem('causeway.1.briefing.sme-clusters'));
    });

    test('14: asks a ready Cypher query, saves it and takes its rows as CSV', async () => {
      const keys = await begin();
      await keys.command(PERSPECTIVES.cypher.words[language].name);
      await keys.isAt('H2', startsWith(words.cypher.title));
      await keys.tabTo(language === 'zh' ? /^联系最多的节点/ : /^The most connected nodes/, 8);
      await keys.press('Enter');
      await page.locator('#panel').getByRole('grid').waitFor();
      await keys.tabTo(new RegExp(`^${words.cypher.save}$`), 20);
      await keys.press('Enter');
      await expect.poll(() => page.evaluate(() => localStorage.getItem('causeway.1.saved'))).not.toBeNull();
      await keys.tabTo(startsWith(words.takeAway.csv), 20);
      const download = page.waitForEvent('download');
      await keys.press('Enter');
      expect((await readFile(await (await download).path(), 'utf8')).split('\n').length).toBeGreaterThan(20);
      await page.evaluate(() => localStorage.removeItem('causeway.1.saved'));
    });

    test('15: switches the language', async () => {
      const keys = await begin(`&node=${FACTOR}`);
      await keys.command(words.header.language);
      const other = language === 'zh' ? 'en' : 'zh';
      await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(startsWith(other));
      keys.atMost(3);
    });
  });
});
