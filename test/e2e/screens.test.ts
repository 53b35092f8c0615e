import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const SCREENS = {
  map: '',
  node: '&node=infrastructure',
  edge: '&edge=infrastructure-DRIVES-knowledge-access-plus',
  'gathered arrow': '&between=learning-advantage&between=cluster-innovation',
  chain: '&between=infrastructure&between=cluster-innovation',
  'main points, a heading open, all chains': '&depth=outline&open=infrastructure&chains=all',
  everything: '&depth=everything',
  outline: '&outline=open',
  glance: '&view=glance',
  trace: '&view=trace&trace-from=infrastructure&trace-to=innovation-advantage',
  reach: '&view=reach&reach-from=infrastructure',
  'reach upstream': '&view=reach&reach-from=learning-advantage&reach=up',
  'reach, nothing chosen': '&view=reach',
  levers: '&view=levers&order=dependence&node=infrastructure',
  'no loops': '&view=loops',
  'what if': '&view=what-if&change=infrastructure:1&change=social-culture:-0.6',
  policies: '&view=policies&policies-for=learning-advantage&policies-for=scale-advantage',
  'policies, nothing chosen': '&view=policies',
  coverage: '&view=coverage',
  'coverage of a cell': '&view=coverage&row=build-trade-associations&column=trade-associations',
  compare: '&view=compare&left=infrastructure&right=social-culture',
  'compare, nothing chosen': '&view=compare',
  'trace, through a node':
    '&view=trace&trace-from=infrastructure&trace-to=innovation-advantage&require=technological-innovation&avoid=cluster-innovation',
  'cypher, questions': '&view=cypher',
  'cypher, a question': '&view=cypher&query=chains&parameters=%7B%22from%22%3A%22infrastructure%22%7D',
  'cypher, editor':
    '&view=cypher&desk=editor&cypher=MATCH+%28n+%7Bid%3A+%24node%7D%29+RETURN+n&parameters=%7B%22node%22%3A%22infrastructure%22%7D',
  'cypher, a fault':
    '&view=cypher&desk=editor&cypher=MATCH+%28n%29+RETRUN+n+LIMIT+%24count+%2F*+%24list+*%2F&parameters=%7B%22count%22%3A3%7D',
  'cypher, kept': '&view=cypher&desk=kept',
  paper: '&view=paper&passage=sme-clusters-2.3-2',
};
const EVERYWHERE = new Set(['map', 'node', 'trace', 'paper']);
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Goes to another address within the page, as a step through its history does. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (next) => {
    window.history.pushState(null, '', next);
    window.dispatchEvent(new PopStateEvent('popstate'));
    // Two frames, after which what is still to come has its place-holder.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, address);
}

/** Waits until everything that was asked for is there, and nothing moves any more. */
async function isStill(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
    return document.querySelector('.skeleton') === null && document.fonts.status === 'loaded' && !isMoving;
  });
}

describe.skipIf(findBrowser() === null && !process.env.CI)('every screen', () => {
  let program: ProgramPages;
  /** One for each language, theme and size, which goes from screen to screen. */
  const pages = new Map<string, ReturnType<ProgramPages['open']>>();
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  /** Every screen twice, so that each language, theme and size is met; those that all the others stand on in every size and look. */
  const looks = [
    { lang: 'en', theme: 'light' },
    { lang: 'zh', theme: 'dark' },
  ];
  const cases = Object.entries(SCREENS).flatMap(([name, view], index) =>
    looks.flatMap((look, turn) =>
      SIZES.filter((_, size) => EVERYWHERE.has(name) || (size + turn + index) % 2 === 0).map((size) => ({
        name,
        view,
        ...look,
        ...size,
      })),
    ),
  );

  test.each(cases)(
    '$name, $lang, $theme, $width px: no axe finding, no sideways scrolling, nothing in the console',
    async ({ view, lang, theme, width, height }) => {
      const look = `?lang=${lang}&theme=${theme}`;
      const opened = pages.get(look + width) ?? program.open(look, { width, height });
      pages.set(look + width, opened);
      const { page, complaints } = await opened;
      await goTo(page, look + view);
      await isStill(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints.splice(0)).toEqual([]);
      expect(new URL(page.url()).searchParams.get('view')).toBe(new URLSearchParams(view).get('view'));
    },
  );
});
