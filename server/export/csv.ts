import Papa from 'papaparse';

/** What one cell holds; null and undefined are an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Matches a text that a spreadsheet may take for a formula, also with full-width characters or after blanks. A sign
 * that stands alone is no formula: every spreadsheet shows it as it is. Numbers are not tested.
 */
const FORMULA = /^(?![+-]$)(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is. It is UTF-8 behind a byte order mark, and lines end with
 * CRLF. An apostrophe stands before any text that would be taken for a formula, in the header too.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const table = [columns, ...rows].map((row) => row.map((cell) => cell ?? ''));
  const text = Papa.unparse(table, {
    newline: '\r\n',
    escapeFormulae: FORMULA,
    // Most readers skip an empty line.
    quotes: (cell: unknown) => cell === '' && columns.length === 1,
  });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
