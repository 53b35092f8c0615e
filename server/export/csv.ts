import Papa from 'papaparse';

/** What one cell holds; null and undefined are an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A text that a spreadsheet may take for a formula, also in its full-width forms and after blanks. A sign that stands alone is
 * none: there is nothing to compute, and every spreadsheet shows it as it is. Numbers are never texts.
 */
const FORMULA = /^(?![+-]$)(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 behind a byte order mark, lines ended by CRLF, and an
 * apostrophe before any text that would be taken for a formula, in the header too.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const table = [columns, ...rows].map((row) => row.map((cell) => cell ?? ''));
  const text = Papa.unparse(table, {
    newline: '\r\n',
    escapeFormulae: FORMULA,
    // A line with nothing on it is no row to most readers.
    quotes: (cell: unknown) => cell === '' && columns.length === 1,
  });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
