import { type Citation, citationsOf, oneLine } from './citation.ts';
import type { ExportInput } from './export-input.ts';

/** What TeX reads as a command, with the words that stand for it. Braces have to be in pairs even when escaped. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

function texText(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&#$_]/g, (character) => ESCAPES[character] ?? character);
}

/** In braces, so that no style changes the letters, and no name is split where the file does not split it. */
function whole(text: string): string {
  return `{${texText(text)}}`;
}

function writeEntry({ id, title, authors, year, language, note }: Citation): string {
  const fields = [
    ...(title === null ? [] : [`title = {${whole(title)}}`]),
    ...(authors.length === 0 ? [] : [`author = {${authors.map(whole).join(' and ')}}`]),
    ...(year === null ? [] : [`year = {${year}}`]),
    `language = {${texText(language)}}`,
    `note = {${texText(note)}}`,
  ];
  return `@misc{${id},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

/** The papers as BibTeX, with only what their files say. `note` is Causeway's own description. */
export function writeBibtex(input: ExportInput): string {
  return citationsOf(input).map(writeEntry).join('\n');
}
