import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderView } from './render-view.tsx';

describe('feedback loops', () => {
  test('are told one by one, with their sentences and policies', async () => {
    await renderView('?lang=en&view=loops', 'invented');
    const panel = within(await screen.findByRole('region', { name: 'Feedback loops' }));
    await panel.findByRole('heading', { name: '3 feedback loops: 2 reinforcing and 1 balancing' });
    const card = document.querySelectorAll<HTMLElement>('.loop');
    const balancing = [...card].find(({ textContent }) => textContent.includes('Balancing'))!;
    expect(balancing.textContent).toMatch(/More lantern orders raises stock pressure, which lowers lantern orders\./i);
    expect(balancing.textContent).toMatch(/More lantern orders comes back as less of it: a balancing loop\./i);
    fireEvent.click(within(balancing).getByRole('button', { name: /^Show the sentences and the policies/ }));
    expect((await within(balancing).findAllByRole('blockquote')).length).toBeGreaterThan(2);
    const policies = await within(balancing).findByRole('region', { name: 'Policies that act on it' });
    expect(within(policies).getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  test('that are not there are told as a finding, with what could close one and the way to the levers', async () => {
    const { address } = await renderView('?lang=zh&view=loops');
    const panel = within(await screen.findByRole('region', { name: '反馈回路' }));
    await panel.findByRole('heading', { name: '这些论断中没有反馈回路' });
    const ends = within(panel.getByRole('region', { name: '什么能接成回路' }));
    expect(ends.getAllByRole('listitem')[0]!.textContent).toMatch(/\d+ 个节点通向这里/);
    fireEvent.click(panel.getByRole('button', { name: '改看哪些节点牵动最多' }));
    await waitFor(() => expect(address().get('view')).toBe('levers'));
    await screen.findByRole('region', { name: '杠杆点' });
  });
});
