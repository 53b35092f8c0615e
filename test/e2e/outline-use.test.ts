import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MapState } from '../../client/view/map-state.ts';
import { LANGUAGES } from '../../server/contract/language.ts';
import type { OutlineAnswer } from '../../server/contract/outline.ts';
import type { PathsAnswer } from '../../server/contract/reasoning.ts';
import { inPaper } from '../fixtures/keys.ts';
import { wordsIn } from '../page-words.ts';
import { overlapping, standingAt, unnamed } from './map-page.ts';
import { mapState, openProgram, restingMap, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const sme = inPaper('sme-clusters');

const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

function placesOf(state: MapState, boxes: readonly string[]): [string, [number, number]][] {
  return boxes.map((key) => [
    key,
    standingAt(
      state,
      state.nodes.find((node) => node.key === key)!,
    ),
  ]);
}

const chainsIn = ({ edges }: MapState): string[] =>
  edges.filter(({ kind }) => kind === 'chain').map(({ source, target }) => `${source} ${target}`);

describe.skipIf(findBrowser() === null && !process.env.CI)('the map of the paper that ships', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  async function ask<T>(path: string): Promise<T> {
    return (await (await fetch(`${program.address}/api/${path}`)).json()) as T;
  }

  test.each(
    LANGUAGES.flatMap((language) => [
      { language, width: 1440, height: 900 },
      { language, width: 1280, height: 720 },
    ]),
  )('opens with every name, and no box over another: $language, $width px', async ({ language, width, height }) => {
    const { page, complaints } = await program.open(`?lang=${language}`, { width, height });
    const state = await mapState(page);
    const { nodes } = await ask<OutlineAnswer>('outline?depth=headings');
    expect(state.nodes.map(({ key }) => key).sort()).toEqual(nodes.map(({ key }) => key).sort());
    expect([unnamed(state), overlapping(state)]).toEqual([[], []]);
    const outside = state.nodes.filter(
      ({ x, y, width: wide, height: high }) =>
        x - wide / 2 < 0 || x + wide / 2 > state.width || y - high / 2 < 0 || y + high / 2 > state.height,
    );
    expect(outside.map(({ key }) => key)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    { depth: 'headings', to: 'learning-advantage' },
    { depth: 'headings', to: 'cluster-innovation' },
    { depth: 'outline', to: 'cluster-innovation' },
  ])('a trace to $to draws the very steps of its paths over it, and no box moves: $depth', async ({ depth, to }) => {
    const { page, complaints } = await program.open(`?lang=en&depth=${depth}`);
    const before = await mapState(page);
    const boxes = before.nodes.map(({ key }) => key);
    const { paths, total } = await ask<PathsAnswer>(`paths?from=infrastructure&to=${to}`);
    expect(paths).toHaveLength(total);
    const edges = [...new Set(paths.flatMap((path) => path.edges))].sort();
    const nodes = [...new Set(paths.flatMap((path) => path.nodes))].sort();
    await page.goto(`${program.address}/?lang=en&depth=${depth}&view=trace&trace-from=infrastructure&trace-to=${to}`);
    const steps = async (): Promise<string[]> =>
      (await mapState(page)).edges.filter(({ faded }) => !faded).map(({ key }) => key);
    await expect.poll(async () => (await steps()).sort()).toEqual(edges);
    const after = await mapState(page);
    expect(
      after.nodes
        .filter(({ faded }) => !faded)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(nodes);
    expect(after.edges.filter(({ faded }) => !faded).every(({ kind, count }) => kind === 'claim' && count === 1)).toBe(
      true,
    );
    expect(placesOf(after, boxes)).toEqual(placesOf(before, boxes));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('has three depths, each with its boxes and in the address', async () => {
    const { page } = await program.open('?lang=en');
    const { depth: words } = wordsIn('en');
    const choice = page.getByRole('group', { name: words.title });
    const boxes = async (): Promise<number> => (await mapState(page)).nodes.length;
    const count = async (depth: string): Promise<number> =>
      (await ask<OutlineAnswer>(`outline?depth=${depth}`)).nodes.length;
    expect(await boxes()).toBe(await count('headings'));
    for (const depth of ['outline', 'everything', 'headings'] as const) {
      await choice.getByRole('radio', { name: words[depth] }).check();
      await expect.poll(boxes).toBe(await count(depth));
      expect(parameters(page).get('depth')).toBe(depth);
    }
    await page.close();
  });

  test('takes a choice of depth back right after it was made', async () => {
    const { page } = await program.open('?lang=en');
    const boxes = async (): Promise<number> => (await mapState(page)).nodes.length;
    const before = await boxes();
    await page.getByRole('radio', { name: wordsIn('en').depth.everything }).check();
    await expect.poll(boxes).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(boxes).toBe(before);
    await page.close();
  });

  test('draws the chains of the box that is pointed at or selected, and all of them by a switch', async () => {
    const { page } = await program.open('?lang=en');
    const { arrows } = await ask<OutlineAnswer>('outline?depth=headings');
    const all = arrows.filter(({ kind }) => kind === 'chain').map(({ source, target }) => `${source} ${target}`);
    const own = all.filter((ends) => ends.split(' ').includes(sme('social-culture')));
    expect(chainsIn(await mapState(page))).toEqual([]);
    const place = (await page.locator('#map .map').boundingBox())!;
    const { x, y } = (await mapState(page)).nodes.find(({ key }) => key === sme('social-culture'))!;
    await page.mouse.move(place.x + x, place.y + y);
    await expect.poll(async () => chainsIn(await mapState(page)).sort()).toEqual(own.sort());
    await page.mouse.move(place.x + 5, place.y + 5);
    await expect.poll(async () => chainsIn(await mapState(page))).toEqual([]);
    await page.mouse.click(place.x + x, place.y + y);
    await page.mouse.move(place.x + 5, place.y + 5);
    await expect.poll(async () => chainsIn(await mapState(page)).sort()).toEqual(own.sort());
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: wordsIn('en').caption.chains }).check();
    await expect.poll(async () => chainsIn(await mapState(page)).sort()).toEqual(all.sort());
    expect(parameters(page).get('chains')).toBe('all');
    await page.close();
  });

  test('opens an arrow for its claims, a chain for its paths, and a claim of its own for itself', async () => {
    const { page, complaints } = await program.open('?lang=en&chains=all');
    await expect.poll(async () => chainsIn(await mapState(page)).length).toBeGreaterThan(0);
    const clickOn = async (
      wanted: (edge: MapState['edges'][number]) => boolean,
    ): Promise<MapState['edges'][number]> => {
      const { edges } = await restingMap(page);
      const place = (await page.locator('#map .map').boundingBox())!;
      const edge = edges.find((candidate) => candidate.signAt !== null && wanted(candidate))!;
      await page.mouse.click(place.x + edge.signAt!.x, place.y + edge.signAt!.y);
      return edge;
    };
    const letGo = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await expect
        .poll(() =>
          page
            .locator('#panel')
            .getByRole('region', { name: /^(?:Arrow|Chain)/ })
            .count(),
        )
        .toBe(0);
    };
    const gathers = await clickOn(({ kind, count }) => kind === 'claim' && count > 1);
    await expect.poll(() => parameters(page).getAll('between')).toEqual([gathers.source, gathers.target]);
    await expect.poll(() => page.locator('#panel .lines > li').count()).toBe(gathers.count);
    await letGo();
    const chain = await clickOn(({ kind }) => kind === 'chain');
    await expect.poll(() => parameters(page).getAll('between')).toEqual([chain.source, chain.target]);
    const ends = `from=${chain.source}&to=${chain.target}`;
    const { total } = await ask<PathsAnswer>(`paths?${ends}&depth=headings&maxLength=8`);
    await expect.poll(() => page.locator('#panel .path').count()).toBe(total);
    await letGo();
    const own = await clickOn(({ key, kind }) => kind === 'claim' && !key.includes(' '));
    await expect.poll(() => parameters(page).get('edge')).toBe(own.key);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
