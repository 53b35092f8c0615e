import { describe, expect, it } from 'vitest';
import { printScale } from '../../../../client/view/export/svg-to-png.ts';

describe('printScale', () => {
  it.each([
    ['fills a page of A4 on its side at 300 to the inch', { width: 877, height: 600 }, 4],
    ['is three times at least', { width: 2000, height: 1500 }, 3],
    ['stays inside the sides that browsers allow', { width: 1000, height: 8192 }, 2],
    ['stays inside the area that browsers allow', { width: 8000, height: 6000 }, Math.sqrt(2.5)],
  ])('%s', (_, size, scale) => {
    expect(printScale(size)).toBeCloseTo(scale, 6);
  });
});
