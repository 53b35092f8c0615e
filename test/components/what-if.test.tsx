import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pickNode, renderView } from './render-view.tsx';

test('several changes are added by name; what can go either way is called neither good nor bad', async () => {
  await renderView('?lang=zh&view=what-if&change=infrastructure:1');
  const panel = within(await screen.findByRole('region', { name: '假如' }));
  pickNode(panel.getByRole('combobox', { name: '添加对策或因素' }), '社会文化');
  fireEvent.change(await panel.findByRole('slider', { name: '社会文化' }), { target: { value: '-0.6' } });
  const line = (): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>('.consequence')];
    return found.find(({ textContent }) => textContent.includes('产业集群创新优势'))!;
  };
  await waitFor(() => expect(line().textContent).toContain('可增可减'));
  expect(within(line()).queryAllByText('有利')).toEqual([]);
  fireEvent.click(panel.getByText('这是怎么推算的'));
  fireEvent.click(panel.getByRole('radio', { name: '1000' }));
  await waitFor(() => expect(line().textContent).toContain('1000 组权重'));
  fireEvent.click(panel.getByRole('button', { name: '重新开始' }));
  await panel.findByRole('heading', { name: '可以先问' });
});
