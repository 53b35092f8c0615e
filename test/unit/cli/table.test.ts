import { expect, test } from 'vitest';
import { toTable } from '../../../server/cli/table.ts';

test('sets columns by the places that their characters take', () => {
  const rows = [
    ['基础设施', 1, { $type: 'node', key: 'infrastructure', labels: ['Factor'], properties: {} }],
    ['x', null, ['a']],
  ];
  expect(toTable({ columns: ['名称', 'n', 'node'], rows })).toBe(
    ['名称      n  node', '--------  -  --------------', '基础设施  1  infrastructure', 'x            ["a"]', ''].join(
      '\n',
    ),
  );
});

test('writes out what a terminal would obey, and cuts what is long between characters', () => {
  const rows = [['\u001b[31mred\u0007'], ['one\ntwo'], ['👩‍🔬'.repeat(60)]];
  const [, , escape, lines, long] = toTable({ columns: ['x'], rows }).split('\n');
  expect(escape).toBe('\\u001b[31mred\\u0007');
  expect(lines).toBe('one⏎two');
  expect(long).toMatch(/^(?:👩‍🔬)+…$/u);
});
