/** What XML 1.0 forbids even as a reference: most control characters, half surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Characters written as references: parsers turn them into line ends, and in attributes line ends and tabs into blanks.
 */
const IN_TEXT = /[&<>\r\u007F-\u009F\u2028]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r\u007F-\u009F\u2028]/g;

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** Text as the content of an element; what XML forbids is shown as U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(IN_TEXT, reference);
}

function xmlAttribute(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(IN_ATTRIBUTE, reference);
}

/** One element. Undefined attributes are left out; `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${xmlAttribute(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Elements one below the other. */
export function lines(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `\n${elements.join('\n')}\n`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** What an XML name token must not hold, and what would read as an escape. */
const NOT_IN_TOKEN = /_(?=x[0-9A-F]{4,6}_)|[^A-Za-z0-9._:\-\u4E00-\u9FA5]/gu;

/**
 * A key as an XML name token (NMTOKEN), which GraphML asks of ids. Letters, digits, dots and hyphens stay as they are.
 * Any other character is written as `_xHHHH_`, so that two keys never become one.
 */
export function xmlToken(key: string): string {
  return key.replace(NOT_IN_TOKEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
