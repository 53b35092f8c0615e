const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content of an element or for a quoted attribute. Control characters are shown as U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (/[\t\n\r]/.test(character) ? character : '\uFFFD'))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

interface HtmlPage {
  /** BCP 47 tag. */
  language: string;
  title: string;
  style: string;
  /** HTML already. */
  body: string;
}

/** A page that stands alone. It loads nothing and runs nothing, and carries its own style. */
export function htmlPage({ language, title, style, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
