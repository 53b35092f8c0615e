import { type Citation, citationsOf } from './citation.ts';
import type { ExportInput } from './export-input.ts';

function toItem({ id, title, authors, year, language, note }: Citation): object {
  return {
    id,
    type: 'document',
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    language,
    note,
  };
}

/** The papers as CSL-JSON, with only what their files say. `note` is Causeway's own description. */
export function writeCslJson(input: ExportInput): string {
  return `${JSON.stringify(citationsOf(input).map(toItem), null, 2)}\n`;
}
