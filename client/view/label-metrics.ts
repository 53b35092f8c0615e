import { LABEL } from '../../server/layout/label-box.ts';
import { wrapLabel } from '../../server/layout/wrap-label.ts';
import type { MeasureText } from '../../server/layout/wrap-label.ts';

/** One way to set a name in a box; CSS pixels at scale 1. */
export interface LabelVariant {
  lines: readonly string[];
  width: number;
  height: number;
}

/** Widths and numbers of lines that are tried, best first; those that cannot hold the whole name are passed over where another can. */
const SHAPES = [
  { maxWidth: LABEL.maxWidth, maxLines: LABEL.maxLines },
  { maxWidth: 152, maxLines: LABEL.maxLines },
  { maxWidth: 84, maxLines: 4 },
  { maxWidth: 70, maxLines: 5 },
];
/** Room for the count and the arrow of a heading that folds others. */
const BADGE = 36;

/** Measures and wraps names in one font, each name once. */
export class LabelMetrics {
  private readonly measure: MeasureText;
  private readonly known = new Map<string, readonly LabelVariant[]>();

  constructor(context: CanvasRenderingContext2D, fontFamily: string) {
    const font = labelFont(1, fontFamily);
    const widths = new Map<string, number>();
    this.measure = (text) => {
      const width = widths.get(text);
      if (width !== undefined) return width;
      context.font = font;
      const measured = context.measureText(text).width;
      widths.set(text, measured);
      return measured;
    };
  }

  variants(name: string, isBundle: boolean): readonly LabelVariant[] {
    const id = `${isBundle ? 'bundle' : 'node'} ${name}`;
    const known = this.known.get(id);
    if (known) return known;
    const wrapped = SHAPES.map(({ maxWidth, maxLines }) => wrapLabel(name, maxWidth, maxLines, this.measure));
    const whole = wrapped.filter((label) => label.whole);
    const variants = (whole.length > 0 ? whole : wrapped.slice(0, 1)).map(({ lines, width }) => ({
      lines,
      width: width + LABEL.mark + 2 * LABEL.paddingX + (isBundle ? BADGE : 0),
      height: lines.length * LABEL.lineHeight + 2 * LABEL.paddingY,
    }));
    this.known.set(id, variants);
    return variants;
  }
}

export function labelFont(scale: number, fontFamily: string): string {
  return `500 ${LABEL.fontSize * scale}px ${fontFamily}`;
}

export { BADGE };
