import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

const NO_BROWSER = findBrowser() === null && !process.env.CI;

describe.skipIf(NO_BROWSER)('feedback loops', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram({ isInvented: true });
  }, 240_000);
  afterAll(() => program.close());

  test('are told one by one, and run on the map with their sentences and policies', async () => {
    const { page, complaints } = await program.open('?lang=en');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Loops' }).click();
    const panel = page.getByRole('region', { name: 'Feedback loops' });
    await panel.getByRole('heading', { name: '3 feedback loops: 2 reinforcing and 1 balancing' }).waitFor();
    const balancing = panel.locator('.loop').filter({ hasText: 'Balancing' });
    const told = await balancing.innerText();
    expect(told).toMatch(/More lantern orders raises stock pressure, which lowers lantern orders\./i);
    expect(told).toMatch(/More lantern orders comes back as less of it: a balancing loop\./i);

    await balancing.getByRole('button', { name: /^Run it on the map/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('loop')).toMatch(/^[0-9a-z]+$/);
    await expect
      .poll(async () => (await mapState(page)).edges.filter(({ paint }) => paint?.runs).length)
      .toBeGreaterThan(0);
    await balancing.getByRole('button', { name: /^Show the sentences and the policies/ }).click();
    expect(await balancing.getByRole('blockquote').count()).toBeGreaterThan(2);
    const policies = balancing.getByRole('region', { name: 'Policies that act on it' });
    expect(await policies.getByRole('listitem').count()).toBeGreaterThan(1);

    await page.reload();
    await balancing.getByRole('button', { name: /^Let it go/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('loop')).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.skipIf(NO_BROWSER)('a paper without loops', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('is told as a finding, with what could close one and the way to the levers', async () => {
    const { page, complaints } = await program.open('?lang=zh&view=loops');
    const panel = page.getByRole('region', { name: '反馈回路' });
    await panel.getByRole('heading', { name: '这些论断中没有反馈回路' }).waitFor();
    const ends = panel.getByRole('region', { name: '什么能接成回路' });
    expect(await ends.getByRole('listitem').first().innerText()).toMatch(/\d+ 个节点通向这里/);
    await panel.getByRole('button', { name: '改看哪些节点牵动最多' }).click();
    await page.getByRole('region', { name: '杠杆点' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
