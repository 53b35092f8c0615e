import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pickNode, renderView } from './render-view.tsx';

const ENDS = '&view=trace&trace-from=infrastructure&trace-to=learning-advantage';

describe('a trace', () => {
  test('keeps to paths through a node, or away from it, and says so', async () => {
    const { address } = await renderView(`?lang=en${ENDS}`);
    const trace = within(await screen.findByRole('region', { name: 'Trace' }));
    await trace.findByRole('heading', { name: 'infrastructure raises advantage in learning' });
    const paths = (): HTMLElement[] =>
      within(trace.getByRole('region', { name: 'Paths' })).getAllByRole('button', { name: /^Path \d+:/ });
    expect(paths()).toHaveLength(2);
    fireEvent.click(trace.getByText('Through this, not through that'));
    pickNode(trace.getByRole('combobox', { name: 'Paths must pass' }), 'access to ideas');
    await trace.findByText(/^Only paths through access to ideas.* are counted/);
    await waitFor(() => expect(paths()).toHaveLength(1));
    fireEvent.click(trace.getByRole('button', { name: /^Take away: through access to ideas/ }));
    pickNode(trace.getByRole('combobox', { name: 'Paths must not pass' }), 'access to ideas');
    await trace.findByText(/^Paths through access to ideas.* are left out/);
    await waitFor(() => expect(paths()).toHaveLength(1));
    expect(address().get('avoid')).toBe('knowledge-access');
  });

  test('shows all sentences of a claim that is read from several sections, and says that it is', async () => {
    await renderView(`?lang=en${ENDS}`);
    const trace = within(await screen.findByRole('region', { name: 'Trace' }));
    const [first] = await within(await trace.findByRole('region', { name: 'Paths' })).findAllByRole('listitem');
    if (first === undefined) throw new Error('Trace lists no path.');
    const path = within(first);
    path.getByText('crosses sections once');
    fireEvent.click(path.getByRole('button', { name: /^Show the sentences/ }));
    path.getByText(/^Crosses sections: this claim is read from sentences of several sections/);
    expect(path.getAllByText(/[\u4e00-\u9fff]{5}/)).toHaveLength(2);
  });

  test('that finds no path says so, and what to do', async () => {
    await renderView('?lang=en&view=trace&trace-from=transport&trace-to=scale-advantage&lift=off');
    const trace = within(await screen.findByRole('region', { name: 'Trace' }));
    await trace.findAllByText(/no path/i);
    expect(trace.getAllByRole('button').length).toBeGreaterThan(3);
  });
});
