import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

const PHONE = { width: 390, height: 844 };

describe.skipIf(findBrowser() === null && !process.env.CI)('on a phone', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('what is selected stands above the sheet that speaks of it', async () => {
    const { page } = await program.open('?lang=en&node=learning-advantage', PHONE);
    const sheet = page.locator('#panel');
    await sheet.waitFor();
    const [map, top] = await Promise.all([page.locator('.map').boundingBox(), sheet.boundingBox()]);
    const free = top!.y - map!.y;
    await expect
      .poll(async () => (await mapState(page)).nodes.find(({ key }) => key === sme('learning-advantage'))!.y)
      .toBeLessThan(free);
    await page.close();
  });

  test('the sheet grows and shrinks by its handle', async () => {
    const { page } = await program.open('?lang=en&node=learning-advantage', PHONE);
    const sheet = page.locator('#panel');
    const low = (await sheet.boundingBox())!.height;
    await page.getByRole('button', { name: 'Make the panel taller', expanded: false }).click();
    await expect.poll(async () => (await sheet.boundingBox())!.height).toBeGreaterThan(low * 1.5);
    await page.getByRole('button', { name: 'Make the panel shorter', expanded: true }).click();
    await expect.poll(async () => (await sheet.boundingBox())!.height).toBe(low);
    await page.close();
  });

  test('the outline gives way to the panel of what was chosen in it', async () => {
    const { page } = await program.open('?lang=zh', PHONE);
    await page.getByRole('button', { name: '打开图的大纲' }).click();
    await page.getByRole('treeitem', { name: /^\s*基础设施/ }).click();
    await page.getByRole('region', { name: '节点：基础设施' }).waitFor();
    expect(await page.getByRole('tree').count()).toBe(0);
    await page.close();
  });

  test('two touches on the map make a trace', async () => {
    const { page } = await program.open('?lang=en&view=trace', PHONE);
    await page.getByRole('button', { name: 'Pick the start on the map' }).click();
    expect(await page.getByRole('region', { name: 'Map' }).innerText()).toContain(
      'Click the node where the trace starts, or search for it.',
    );
    const touch = async (key: string): Promise<void> => {
      const box = (await page.locator('.map').boundingBox())!;
      const node = (await mapState(page)).nodes.find((candidate) => candidate.key === sme(key))!;
      await page.mouse.click(box.x + node.x, box.y + node.y);
    };
    await touch('market-specialisation');
    await expect.poll(() => new URL(page.url()).searchParams.get('trace-from')).toBe(sme('market-specialisation'));
    expect(await page.getByRole('region', { name: 'Map' }).innerText()).toContain('Now click the node');
    await touch('social-culture');
    await expect.poll(() => new URL(page.url()).searchParams.get('trace-to')).toBe(sme('social-culture'));
    await page.close();
  });

  test('what the header has no room for is under one button', async () => {
    const { page } = await program.open('?lang=en&theme=light', PHONE);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 27)');
    await page.getByRole('radio', { name: 'Everything' }).check();
    await expect.poll(async () => (await mapState(page)).nodes.length).toBeGreaterThan(100);
    await page.close();
  });
});
