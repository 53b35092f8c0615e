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
    expect(new URL(page.url()).searchParams.getAll('change')).toEqual(['protect-ip-and-develop-technology:-1']);
    await page.reload();
    await expect.poll(() => line.innerText()).toContain('falls in');
    const faded = (await mapState(page)).nodes.filter((node) => node.faded);
    expect(faded.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('several changes are added by name; what can go either way is called neither good nor bad', async () => {
    const { page } = await program.open('?lang=zh&view=what-if&change=infrastructure:1');
    const panel = page.getByRole('region', { name: '假如', exact: true });
    await panel.getByRole('combobox', { name: '添加对策或因素' }).fill('社会文化');
    await page
      .getByRole('option', { name: /社会文化/ })
      .first()
      .click();
    const slider = panel.getByRole('slider', { name: '社会文化' });
    await slider.fill('-0.6');
    const line = panel.locator('.consequence').filter({ hasText: '产业集群创新优势' });
    await expect.poll(() => line.innerText()).toContain('可增可减');
    expect(await line.getByText('有利').count()).toBe(0);
    await panel.getByText('这是怎么推算的').click();
    await panel.getByRole('radio', { name: '1000' }).check();
    await expect.poll(() => line.innerText()).toContain('1000 组权重');
    await panel.getByRole('button', { name: '重新开始' }).click();
    await panel.getByRole('heading', { name: '可以先问' }).waitFor();
    await page.close();
  });
});
