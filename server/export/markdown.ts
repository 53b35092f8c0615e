const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Plain text for a line or a table cell of Markdown. Nothing in it reads as markup, HTML, a link or a line end. What a
 * renderer may take for HTML becomes an entity, since not every renderer heeds a backslash there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]|~#$@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** A table; the cells are Markdown already. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
