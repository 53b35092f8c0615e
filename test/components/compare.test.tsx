import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bare } from '../fixtures/keys.ts';
import { pickNode, renderView } from './render-view.tsx';

test('a comparison takes the other by name, shows both sentence by sentence, and swaps', async () => {
  const { address, overlay } = await renderView('?lang=en&view=compare&left=infrastructure');
  const panel = within(await screen.findByRole('region', { name: 'Compare two' }));
  pickNode(panel.getByRole('combobox', { name: 'The other' }), 'social culture');
  await panel.findByRole('heading', { name: /^infrastructure and social culture both reach \d+ nodes/ });
  const both = within(panel.getByRole('region', { name: /^Both/ }));
  const row = within(both.getByRole('row', { name: /advantage in learning/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('raises'),
    expect.stringContaining('direction not stated'),
  ]);
  fireEvent.click(row.getByRole('button', { name: 'The chains to advantage in learning' }));
  expect((await both.findAllByRole('blockquote')).length).toBeGreaterThan(1);
  expect(bare([...(overlay()?.nodes.keys() ?? [])])).toEqual(
    expect.arrayContaining(['infrastructure', 'social-culture', 'learning-advantage']),
  );

  fireEvent.click(panel.getByRole('button', { name: 'Swap the two' }));
  await panel.findByRole('heading', { name: /^social culture and infrastructure both reach/ });
  expect([address().get('left'), address().get('right')]).toEqual(['social-culture', 'infrastructure']);
});

test('a comparison of what overlaps says so and offers a way out', async () => {
  await renderView('?lang=en&view=compare&left=infrastructure&right=intangible-services');
  const panel = within(await screen.findByRole('region', { name: 'Compare two' }));
  await panel.findByText('The two overlap');
  fireEvent.click(panel.getByRole('button', { name: 'Ask about the two nodes alone' }));
  await panel.findByRole('heading', { name: /^infrastructure and intangible services both reach/ });
});
