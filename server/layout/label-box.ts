import { wrapLabel } from './wrap-label.ts';

/** A node's box in map units, which are CSS pixels at zoom 1. Drawing and layout share these sizes. */
export const LABEL = {
  fontSize: 12.5,
  lineHeight: 15.5,
  maxWidth: 124,
  maxLines: 3,
  paddingX: 9,
  paddingY: 6,
  /** Room for the mark of the node type before the text. */
  mark: 17,
  /** Room after the text for the count and the arrow of a heading that opens. */
  badge: 36,
} as const;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** Width of a text, estimated without a browser: an em for a Chinese character, 0.54 em for any other. */
export function estimateWidth(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.54;
  return ems * LABEL.fontSize;
}

export interface Box {
  width: number;
  height: number;
}

/** The box that holds a node's name in either language. */
export function labelBox(names: { name_zh: string; name_en: string }): Box {
  const wrapped = [names.name_zh, names.name_en].map((name) =>
    wrapLabel(name, LABEL.maxWidth, LABEL.maxLines, estimateWidth),
  );
  const lines = Math.max(1, ...wrapped.map((label) => label.lines.length));
  const width = Math.max(...wrapped.map((label) => label.width));
  return { width: width + LABEL.mark + 2 * LABEL.paddingX, height: lines * LABEL.lineHeight + 2 * LABEL.paddingY };
}
