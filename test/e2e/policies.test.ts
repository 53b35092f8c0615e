import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram, type ProgramPages } from './program-page.ts';
import { findBrowser } from './view-browser.ts';

describe.skipIf(findBrowser() === null && !process.env.CI)('policies for an advantage', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  test('are two clicks away; a second advantage makes it a question of the smallest sets', async () => {
    const { page, complaints } = await program.open('?lang=en');
    await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Policies' }).click();
    const panel = page.getByRole('region', { name: 'Policies for an advantage' });
    await panel.getByRole('button', { name: 'advantage in learning' }).click();
    const lead = panel.getByRole('heading', { name: /policies of the paper lead to advantage in learning/ });
    await lead.waitFor();
    await panel.getByRole('heading', { name: /^Out of reach of every policy/ }).waitFor();
    const serving = panel.getByRole('region', { name: /^Policies that lead to it/ });
    const answer = await page.evaluate(async () => {
      const reach = await fetch('/api/reach?from=learning-advantage&direction=up');
      const { nodes } = (await reach.json()) as { nodes: { key: string }[] };
      const { nodes: known } = (await (await fetch('/api/graph')).json()) as {
        nodes: { key: string; attributes: { nodeType: string } }[];
      };
      const policies = known.filter(({ attributes }) => attributes.nodeType === 'Countermeasure');
      return nodes.filter(({ key }) => policies.some((policy) => policy.key === key)).length;
    });
    expect(await serving.getByRole('listitem').count()).toBe(answer);

    await panel.getByRole('button', { name: 'advantage of scale' }).click();
    await panel.getByText('One policy is enough; there is one way to choose it:').waitFor();
    expect(new URL(page.url()).searchParams.getAll('policies-for')).toEqual(['learning-advantage', 'scale-advantage']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
