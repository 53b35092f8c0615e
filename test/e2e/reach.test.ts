import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';
import { inPaper } from '../fixtures/keys.ts';

const sme = inPaper('sme-clusters');

describe.skipIf(findBrowser() === null && !process.env.CI)('what a node reaches', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('is one click from a selected factor: every advantage with its sign and the sentence of each claim', async () => {
    const { page, complaints } = await program.open('?lang=en&node=infrastructure');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Reach' }).click();
    const panel = page.getByRole('region', { name: 'What a node reaches' });
    const advantages = panel.getByRole('region', { name: /^Advantages that it reaches/ });
    await advantages.waitFor();
    const reached = await page.evaluate(async () => {
      const answer = await fetch('/api/reach?from=infrastructure');
      return (await answer.json()) as { nodes: { key: string; best: { edges: string[] } }[] };
    });
    const wanted = reached.nodes.filter(({ key }) => key.endsWith('-advantage'));
    expect(await advantages.getByRole('list').first().getByText('raises').count()).toBe(wanted.length);
    expect(await advantages.getByRole('blockquote').count()).toBe(wanted.flatMap(({ best }) => best.edges).length);
    const bright = (await mapState(page)).nodes.filter(({ faded }) => !faded).map(({ key }) => key);
    expect(bright).toEqual(expect.arrayContaining(['infrastructure', 'learning-advantage'].map(sme)));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('leads on: the other way, from another node, to every path, and as a file', async () => {
    const { page } = await program.open('?lang=en&view=reach&reach-from=learning-advantage');
    const panel = page.getByRole('region', { name: 'What a node reaches' });
    await panel.getByRole('radio', { name: 'What it depends on' }).check();
    await panel.getByRole('heading', { name: /^advantage in learning depends on \d+ nodes, \d+ policies/ }).waitFor();
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'This list as CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^\uFEFFKey,Name \(Chinese\)/);
    expect(csv).toContain('sme-clusters:infrastructure,基础设施,infrastructure,Factor,1,raises,good');
    await panel.getByRole('button', { name: 'Reach from here (infrastructure)' }).click();
    await panel.getByRole('heading', { name: /^infrastructure depends on/ }).waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: 'Trace all paths (infrastructure)' }).click();
    await page.getByRole('heading', { name: 'infrastructure raises advantage in learning' }).waitFor();
    await page.close();
  });
});
