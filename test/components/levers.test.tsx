import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderView } from './render-view.tsx';

test('levers are ranked, sorted by a heading, and chosen from the table', async () => {
  const { address, brightNodes } = await renderView('?lang=en&view=levers');
  const panel = within(await screen.findByRole('region', { name: 'Levers' }));
  await panel.findByRole('heading', { name: 'implement a cluster development strategy moves most' });
  const rows = (): HTMLElement[] => panel.getAllByRole('row');
  expect(rows()[1]!.textContent).toMatch(/^1Countermeasureimplement a cluster development strategydriving2470/);
  expect(brightNodes().length).toBeGreaterThan(0);

  fireEvent.click(panel.getByRole('button', { name: 'Dependence' }));
  const header = panel.getByRole('columnheader', { name: 'Dependence' });
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
  expect(address().get('order')).toBe('dependence');
  const first = within(rows()[1]!).getByRole('button');
  const name = first.textContent;
  fireEvent.click(first);
  await within(screen.getByRole('region', { name: 'Selected' })).findByText(name);
  expect(address().get('node')).not.toBeNull();
});
