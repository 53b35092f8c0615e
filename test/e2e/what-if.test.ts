import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

describe.skipIf(findBrowser() === null && !process.env.CI)('what if', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('a policy that is selected is strengthened at once, moved by the keyboard, and its link brings all of it back', async () => {
    const { page, complaints } = await program.open('?lang=en&node=protect-ip-and-develop-technology');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'What if' }).click();
    const panel = page.getByRole('region', { name: 'What if', exact: true });
    const slider = panel.getByRole('slider', { name: /^protect IP/ });
    await slider.waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('strengthened fully');
    const line = panel.locator('.consequence').filter({ hasText: 'innovation advantage of clusters' });
    await line.waitFor();
    expect(await line.innerText()).toMatch(/rises in (?:all|\d+% of) 200 weightings/);
    expect(await line.getByRole('img').getAttribute('aria-label')).toMatch(/^Nine in ten weightings lie between/);
    await line.getByRole('button', { name: /^Why/ }).click();
    expect(await line.getByRole('blockquote').count()).toBeGreaterThan(0);

    await slider.focus();
    await page.keyboard.press('Home');
    await panel.getByText('weakened fully', { exact: true }).waitFor();
    await expect.poll(() => line.innerText()).toContain('falls in');
    expect(new URL(page.url()).searchParams.getAll('change')).toEqual([
      'sme-clusters:protect-ip-and-develop-technology:-1',
    ]);
    await page.reload();
    await expect.poll(() => line.innerText()).toContain('falls in');
    const faded = (await mapState(page)).nodes.filter((node) => node.faded);
    expect(faded.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
