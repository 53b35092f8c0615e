import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

describe.skipIf(findBrowser() === null && !process.env.CI)('feedback loops', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram({ isInvented: true, moves: true });
  }, 240_000);
  afterAll(() => program.close());

  test('run on the map, also from a link, until they are let go', async () => {
    const { page, complaints } = await program.open('?lang=en');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Loops' }).click();
    const panel = page.getByRole('region', { name: 'Feedback loops' });
    await panel.getByRole('heading', { name: '3 feedback loops: 2 reinforcing and 1 balancing' }).waitFor();
    const balancing = panel.locator('.loop').filter({ hasText: 'Balancing' });
    await balancing.getByRole('button', { name: /^Run it on the map/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('loop')).toMatch(/^[0-9a-z]+$/);
    await expect
      .poll(async () => (await mapState(page)).edges.filter(({ paint }) => paint?.runs).length)
      .toBeGreaterThan(0);
    await page.reload();
    await balancing.getByRole('button', { name: /^Let it go/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('loop')).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
