import { LABEL } from '../../server/layout/label-box.ts';
import { wrapLabel } from '../../server/layout/wrap-label.ts';
import type { MeasureText, WrappedLabel } from '../../server/layout/wrap-label.ts';

/** One way to set a name in a box; CSS pixels at scale 1. */
export interface LabelVariant {
  lines: readonly string[];
  width: number;
  height: number;
}

/** Widths and numbers of lines that are tried, best first. */
const SHAPES = [
  { maxWidth: LABEL.maxWidth, maxLines: LABEL.maxLines },
  { maxWidth: 152, maxLines: LABEL.maxLines },
  { maxWidth: 84, maxLines: 4 },
  { maxWidth: 70, maxLines: 5 },
];
/** Distance of arrows at one side of a box, and the height that no box grows beyond for them. */
const CROWD = { apart: 4, tallest: 84 };

/** Measures names at scale 1. */
export function createMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Measuring names: the browser gave no 2d canvas.');
  context.font = labelFont(1, fontFamily);
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

/** Measures and wraps names in one font, each name once. */
export class LabelMetrics {
  /** Half the height of a name of one line: no box is smaller. */
  readonly smallest = LABEL.lineHeight / 2 + LABEL.paddingY;
  private readonly measure: MeasureText;
  private readonly known = new Map<string, readonly LabelVariant[]>();

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  /**
   * The ways to set a name that hold all of it, best first; the first way, cut short, where none does. A box is tall enough
   * for the arrows at its crowded side to be told apart.
   */
  variants(name: string, isBundle: boolean, crowd: number): readonly LabelVariant[] {
    const least = Math.min(CROWD.tallest, crowd * CROWD.apart);
    const id = `${isBundle ? 'bundle' : 'node'} ${least} ${name}`;
    const known = this.known.get(id);
    if (known) return known;
    const variants = this.wrap(name).map(({ lines, width }) => ({
      lines,
      width: width + LABEL.mark + 2 * LABEL.paddingX + (isBundle ? LABEL.badge : 0),
      height: Math.max(least, lines.length * LABEL.lineHeight + 2 * LABEL.paddingY),
    }));
    this.known.set(id, variants);
    return variants;
  }

  private wrap(name: string): WrappedLabel[] {
    const whole: WrappedLabel[] = [];
    for (const { maxWidth, maxLines } of SHAPES) {
      if (whole.some(({ width }) => width <= maxWidth)) continue;
      const wrapped = wrapLabel(name, maxWidth, maxLines, this.measure);
      if (wrapped.whole) whole.push(wrapped);
    }
    return whole.length > 0 ? whole : [wrapLabel(name, LABEL.maxWidth, LABEL.maxLines, this.measure)];
  }
}

export function labelFont(scale: number, fontFamily: string): string {
  return `500 ${LABEL.fontSize * scale}px ${fontFamily}`;
}
