import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../server/export/csv.ts';

function readBack(csv: string): string[][] {
  return parse(csv, { bom: true });
}

it('is UTF-8 with a byte order mark, and CRLF after every line', () => {
  expect(
    writeCsv(
      ['name', 'count', 'late'],
      [
        ['信任', 1.5, true],
        ['', null, undefined],
      ],
    ),
  ).toBe('\uFEFFname,count,late\r\n信任,1.5,true\r\n,,\r\n');
});

it('keeps delimiters, quotes, line ends, blanks, emoji and right-to-left text', () => {
  const cells = [
    'a,b',
    'say "so"',
    'one\ntwo',
    'one\r\ntwo',
    'one\rtwo',
    ' blank ',
    '🏮',
    '𠮷',
    'שלום',
    '\u200Bz',
    '\uFEFFm',
    'a;b',
  ];
  expect(
    readBack(
      writeCsv(
        cells.map((_, index) => `c${index}`),
        [cells],
      ),
    )[1],
  ).toEqual(cells);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '－1', '+-', '=HYPERLINK("x";"y")'])(
  'puts an apostrophe before %j, which a spreadsheet would compute',
  (text) => {
    expect(readBack(writeCsv([text], [[text]]))).toEqual([[`'${text}`], [`'${text}`]]);
  },
);

it.each(['+', '-', 'a=b', '1-2', "'quoted"])('leaves %j as it is', (text) => {
  expect(readBack(writeCsv(['sign'], [[text]]))).toEqual([['sign'], [text]]);
});

it('leaves negative numbers numbers', () => {
  expect(writeCsv(['x'], [[-1.5]])).toBe('\uFEFFx\r\n-1.5\r\n');
});

it('keeps a row whose only cell is empty', () => {
  expect(readBack(writeCsv(['x'], [[''], [null]]))).toEqual([['x'], [''], ['']]);
});

it('is read back as it was, but for the apostrophes', () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: width, maxLength: width });
    return fc.tuple(row, fc.array(row));
  });
  fc.assert(
    fc.property(table, ([columns, rows]) => {
      const read = readBack(writeCsv(columns, rows));
      expect(read.length).toBe(rows.length + 1);
      for (const [index, row] of [columns, ...rows].entries()) {
        for (const [place, cell] of row.entries()) expect([cell, `'${cell}`]).toContain(read[index]?.[place]);
      }
    }),
  );
});
