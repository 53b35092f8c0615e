import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { GraphSchema } from '../../server/contract/graph.ts';
import { ReachAnswerSchema } from '../../server/contract/reasoning.ts';
import { renderView } from './render-view.tsx';

afterEach(() => vi.restoreAllMocks());

/** The text of the file that a click has the browser save. */
async function savedBy(button: HTMLElement): Promise<string> {
  const make = vi.spyOn(URL, 'createObjectURL');
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  fireEvent.click(button);
  await vi.waitUntil(() => save.mock.calls.length > 0);
  const blob = make.mock.calls[0]?.[0];
  if (!(blob instanceof Blob)) throw new Error('savedBy: nothing was saved.');
  return blob.text();
}

describe('what a node reaches', () => {
  test('has every advantage with its sign and the sentence of each claim', async () => {
    const { brightNodes } = await renderView('?lang=en&view=reach&reach-from=infrastructure');
    const panel = within(await screen.findByRole('region', { name: 'What a node reaches' }));
    const advantages = within(await panel.findByRole('region', { name: /^Advantages that it reaches/ }));
    const answer = await fetch(`${inject('papers').shipped}/api/reach?from=infrastructure`);
    const { nodes } = ReachAnswerSchema.parse(await answer.json());
    const wanted = nodes.filter(({ key }) => key.endsWith('-advantage'));
    expect(within(advantages.getAllByRole('list')[0]!).getAllByText('raises')).toHaveLength(wanted.length);
    // One sentence a claim, and all of one that is read from several sections.
    const { edges } = GraphSchema.parse(await (await fetch(`${inject('papers').shipped}/api/graph`)).json());
    const sentences = wanted.flatMap(({ best }) =>
      best.edges.map((key) => {
        const claim = edges.find((edge) => edge.key === key)!.attributes;
        const isSpread = 'status' in claim && claim.status === 'inferred' && new Set(claim.sections).size > 1;
        return isSpread ? claim.quotes.length : 1;
      }),
    );
    const quotes = await advantages.findAllByRole('blockquote');
    expect(quotes).toHaveLength(sentences.reduce((sum, count) => sum + count));
    expect(brightNodes()).toEqual(expect.arrayContaining(['infrastructure', 'learning-advantage']));
  });

  test('leads on: the other way, as a file, from another node, and to every path', async () => {
    const { address } = await renderView('?lang=en&view=reach&reach-from=learning-advantage');
    const panel = within(await screen.findByRole('region', { name: 'What a node reaches' }));
    fireEvent.click(await panel.findByRole('radio', { name: 'What it depends on' }));
    await panel.findByRole('heading', { name: /^advantage in learning depends on \d+ nodes, \d+ policies/ });
    const csv = await savedBy(panel.getByRole('button', { name: 'This list as CSV' }));
    expect(csv).toMatch(/^\uFEFFKey,Name \(Chinese\)/);
    expect(csv).toContain('infrastructure,基础设施,infrastructure,Factor,1,raises,good');
    fireEvent.click(panel.getByRole('button', { name: 'Trace all paths (infrastructure)' }));
    await screen.findByRole('heading', { name: 'infrastructure raises advantage in learning' });
    expect(address().get('view')).toBe('trace');
  });

  test('is asked anew from a node that it names', async () => {
    await renderView('?lang=en&view=reach&reach-from=learning-advantage&reach=up');
    const panel = within(await screen.findByRole('region', { name: 'What a node reaches' }));
    fireEvent.click(await panel.findByRole('button', { name: 'Reach from here (infrastructure)' }));
    await panel.findByRole('heading', { name: /^infrastructure depends on/ });
  });
});
