import { type Citation, citationsOf, oneLine } from './citation.ts';
import type { ExportInput } from './export-input.ts';

function writeRecord({ id, title, authors, year, language, note }: Citation): string {
  const fields: (readonly [string, string])[] = [
    ['TY', 'GEN'],
    ['ID', id],
    ...(title === null ? [] : [['TI', title] as const]),
    ...authors.map((author) => ['AU', author] as const),
    ...(year === null ? [] : [['PY', String(year)] as const]),
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** The papers as RIS, with only what their files say. `N1` is Causeway's own description. */
export function writeRis(input: ExportInput): string {
  return citationsOf(input).map(writeRecord).join('\r\n');
}
