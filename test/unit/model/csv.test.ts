import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../client/model/csv.ts';

test('begins with a byte order mark, and each record ends with a line break of its own', () => {
  const table = {
    header: ['名称', 'steps'],
    rows: [
      ['创新优势', 2],
      ['', null],
    ],
  };
  expect(toCsv(table)).toBe('\uFEFF名称,steps\r\n创新优势,2\r\n,\r\n');
});

test.each([
  ['a, b', '"a, b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+ raises', "'+ raises"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['＝cmd', "'＝cmd"],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  [-1, '-1'],
] as const)('writes %j as %j', (cell, written) => {
  expect(toCsv({ header: [cell].map(String).slice(1), rows: [[cell]] })).toBe(`\uFEFF\r\n${written}\r\n`);
});

/** Records of a CSV, read character by character. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

test('is read back as it was, but for the apostrophe; nothing is left that a spreadsheet would run', () => {
  const cells = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\r', '\n', '\t', "'", 'a', '集', '𠮷'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 4 }), (rows) => {
      const back = readCsv(toCsv({ header: ['a', 'b'], rows }));
      expect(back).toHaveLength(rows.length + 1);
      rows.forEach((row, at) =>
        row.forEach((cell, place) => {
          const read = back[at + 1]![place]!;
          expect([cell, `'${cell}`]).toContain(read);
          expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
        }),
      );
    }),
  );
});
