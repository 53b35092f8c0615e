import { expect, test } from 'vitest';
import { columnWidths } from '../../../../client/model/cypher/column-widths.ts';

test('a column is as wide as the widest of its rows, within bounds', () => {
  const node = { $type: 'node', key: 'a', labels: [], properties: {} };
  const rows = [
    [1, '短', 'x'.repeat(10_000), node, 'key'],
    [123456789, '一个较长的名称', 'x', null, 'other'],
    [null, ['一', '中文列表'], 'x', null, 'other'],
  ];
  expect(columnWidths(['n', 'name', 'long', 'node', 'id'], rows, (text) => text === 'key')).toEqual([
    12, 17, 41, 31, 31,
  ]);
  expect(columnWidths(['n', 'a heading'], [], () => false)).toEqual([8, 14]);
});
