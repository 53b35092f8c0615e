import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MapState } from '../../client/view/map-state.ts';
import type { Cut } from '../../server/contract/cut.ts';
import { LANGUAGES } from '../../server/contract/language.ts';
import type { OutlineAnswer } from '../../server/contract/outline.ts';
import type { PathsAnswer } from '../../server/contract/reasoning.ts';
import { joinId, type NodeKey } from '../../server/contract/ids.ts';
import { jointSignOf } from '../../server/contract/signs.ts';
import { wordsIn } from '../page-words.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

type Ends = Pick<MapState['edges'][number], 'source' | 'target'>;

const byEnds = <One extends Ends>(arrows: readonly One[]): One[] =>
  arrows.toSorted((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));

/** What the map draws of one kind, with what is written at it. */
async function drawn(page: Page, wanted: 'claim' | 'chain') {
  const { edges } = await mapState(page);
  return byEnds(
    edges
      .filter(({ kind }) => kind === wanted)
      .map(({ source, target, sign, count, steps }) => ({ source, target, sign, says: kind(wanted, count, steps) })),
  );
}

/** An arrow of claims says how many they are, a chain its steps. */
const kind = (of: 'claim' | 'chain', claims: number, steps: number): number => (of === 'claim' ? claims : steps);

const PAPERS = [
  { paper: 'sme-clusters', isInvented: false, heading: 'infrastructure' },
  { paper: 'invented', isInvented: true, heading: 'run-workshops-well' },
];

describe.skipIf(findBrowser() === null && !process.env.CI).each(PAPERS)('the map of $paper', (of) => {
  const heading = joinId(of.paper, of.heading) as NodeKey;
  const cuts: Cut[] = [
    { depth: 'headings', open: [] },
    { depth: 'headings', open: [heading] },
    { depth: 'outline', open: [] },
    { depth: 'outline', open: [heading] },
    { depth: 'everything', open: [] },
  ];
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram({ isInvented: of.isInvented });
  }, 240_000);
  afterAll(() => program.close());

  async function ask<T>(path: string): Promise<T> {
    const response = await fetch(`${program.address}/api/${path}`);
    expect(response.status, path).toBe(200);
    return (await response.json()) as T;
  }

  const outlineOf = ({ depth, open }: Cut) => ask<OutlineAnswer>(`outline?depth=${depth}&open=${open.join()}`);

  const addressOf = ({ depth, open }: Cut): string => `&depth=${depth}${open.map((key) => `&open=${key}`).join('')}`;

  test.each(cuts)('draws every claim arrow that the outline has, and no other: $depth, open: $open', async (cut) => {
    const { page, complaints } = await program.open(`?lang=en${addressOf(cut)}`);
    const { nodes, arrows } = await outlineOf(cut);
    expect((await mapState(page)).nodes.map(({ key }) => key).sort()).toEqual(nodes.map(({ key }) => key).sort());
    const claims = arrows.filter((arrow) => arrow.kind === 'claim');
    expect(await drawn(page, 'claim')).toEqual(
      byEnds(
        claims.map(({ source, target, net, edges }) => ({
          source,
          target,
          sign: jointSignOf(net),
          says: edges.length,
        })),
      ),
    );
    // Where everything is a box of its own, each claim stands on the one arrow of its own two nodes.
    if (cut.depth === 'everything') {
      const { claims: all } = (await outlineOf(cut)).caption;
      expect((await drawn(page, 'claim')).reduce((sum, { says }) => sum + says, 0)).toBe(all);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(cuts)(
    'draws every chain with the sign and the fewest steps of its paths: $depth, open: $open',
    async (cut) => {
      const { page, complaints } = await program.open(`?lang=en&chains=all${addressOf(cut)}`);
      const chains = (await outlineOf(cut)).arrows.filter((arrow) => arrow.kind === 'chain');
      const told = await Promise.all(
        chains.map(async ({ source, target }) => {
          const ends = `from=${source}&to=${target}&maxLength=8&limit=10000`;
          const { net, paths } = await ask<PathsAnswer>(`paths?${ends}&depth=${cut.depth}&open=${cut.open.join()}`);
          const says = Math.min(...paths.map(({ edges }) => edges.length));
          return { source, target, sign: jointSignOf(net), says };
        }),
      );
      await expect.poll(() => drawn(page, 'chain')).toEqual(byEnds(told));
      expect(chains.length > 0).toBe(cut.depth !== 'everything');
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test.each(LANGUAGES.flatMap((language) => cuts.map((cut) => ({ language, ...cut }))))(
    'says under it what it shows and what it leaves out, $language: $depth, open: $open',
    async ({ language, ...cut }) => {
      const { page } = await program.open(`?lang=${language}${addressOf(cut)}`);
      const { caption } = await outlineOf(cut);
      const { boxes, standing, elsewhere, claimsShown, claims, stated, lessening } = caption;
      const numbers = [
        boxes,
        standing,
        ...(elsewhere > 0 ? [elsewhere] : []),
        ...(language === 'zh' ? [claims, claimsShown] : [claimsShown, claims]),
        stated,
        claimsShown - stated,
        ...(lessening.length > 0 ? [lessening.length] : []),
      ];
      const words = await page.locator('.map-caption p').innerText();
      expect(words.match(/\d+/g)?.slice(0, numbers.length).map(Number)).toEqual(numbers);
      expect(words.includes(wordsIn(language).caption.noneLessens)).toBe(lessening.length === 0);
      await page
        .locator('.map-caption')
        .getByRole('button', { name: wordsIn(language).caption.copy })
        .click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words);
      await page.close();
    },
  );
});
