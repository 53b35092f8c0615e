import { fireEvent, screen, within } from '@testing-library/react';
import { expect, inject, test } from 'vitest';
import { GraphSchema } from '../../server/contract/graph.ts';
import { ReachAnswerSchema } from '../../server/contract/reasoning.ts';
import { renderView } from './render-view.tsx';

async function ask(path: string): Promise<unknown> {
  return (await fetch(`${inject('papers').shipped}/api/${path}`)).json();
}

test('policies are one click from an advantage; a second makes it a question of the smallest sets', async () => {
  const { address } = await renderView('?lang=en&view=policies');
  const panel = within(await screen.findByRole('region', { name: 'Policies for an advantage' }));
  fireEvent.click(panel.getByRole('button', { name: 'advantage in learning' }));
  await panel.findByRole('heading', { name: /policies of the paper lead to advantage in learning/ });
  await panel.findByRole('heading', { name: /^Out of reach of every policy/ });
  const { nodes } = ReachAnswerSchema.parse(await ask('reach?from=learning-advantage&direction=up'));
  const graph = GraphSchema.parse(await ask('graph'));
  const policies = new Set(
    graph.nodes.filter(({ attributes }) => attributes.nodeType === 'Countermeasure').map(({ key }) => key),
  );
  const serving = within(panel.getByRole('region', { name: /^Policies that lead to it/ }));
  expect(serving.getAllByRole('listitem')).toHaveLength(nodes.filter(({ key }) => policies.has(key)).length);

  fireEvent.click(panel.getByRole('button', { name: 'advantage of scale' }));
  await panel.findByText('One policy is enough; there is one way to choose it:');
  expect(address().getAll('policies-for')).toEqual(['learning-advantage', 'scale-advantage']);
});
