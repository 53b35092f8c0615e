/** A number stays a number; whatever is text is made inert. Null is an empty cell. */
export type Cell = string | number | null;

export interface Table {
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';
/** How a text begins that a spreadsheet would run as a formula, full-width forms among them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The table as CSV by RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. A text that could be taken for a
 * formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv({ header, rows }: Table): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
