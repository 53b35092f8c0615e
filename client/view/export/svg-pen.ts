import { element, xmlText } from '../../../server/export/xml.ts';
import type { Pen } from '../picture.ts';

/** Width of a text in a font, as canvases write fonts. */
export type MeasureIn = (text: string, font: string) => number;

/** The data of an SVG path, for `fill` and `stroke`. */
export class SvgShape {
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
}

const FRESH = {
  strokeStyle: '#000000',
  fillStyle: '#000000',
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  font: '10px sans-serif',
  textAlign: 'left' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
  dash: [] as readonly number[],
  transform: '',
};

const ANCHORS = { left: undefined, start: undefined, center: 'middle', right: 'end', end: 'end' } as const;
/** How far the middle of capitals and of Chinese characters stands above the line they are written on, in ems. */
const MIDDLE = 0.35;

/** A number with as many digits as can be seen. */
function short(value: number): string {
  return String(Number(value.toFixed(2)));
}

function join(...values: readonly number[]): string {
  return values.map(short).join(' ');
}

/** The parts of a font as canvases write it: weight, size in pixels, families. */
function fontParts(font: string): { weight: string | undefined; size: number; families: string } {
  const [, weight, size, families] = /^(?:(\d+) )?([\d.]+)px (.+)$/su.exec(font) ?? [];
  if (size === undefined || families === undefined) throw new Error(`Writing SVG: the font "${font}" has no size.`);
  return { weight, size: Number(size), families };
}

/** Draws as a canvas does, and writes SVG: text stays text and curves stay curves. Needs no page. */
export class SvgPen implements Pen {
  strokeStyle = FRESH.strokeStyle;
  fillStyle = FRESH.fillStyle;
  globalAlpha = FRESH.globalAlpha;
  lineWidth = FRESH.lineWidth;
  lineCap = FRESH.lineCap;
  lineJoin = FRESH.lineJoin;
  font = FRESH.font;
  textAlign = FRESH.textAlign;
  textBaseline = FRESH.textBaseline;
  private dash = FRESH.dash;
  private transform = FRESH.transform;
  private readonly saved: (typeof FRESH)[] = [];
  private readonly measureIn: MeasureIn;
  private written: string[] = [];
  private path = '';

  constructor(measureIn: MeasureIn) {
    this.measureIn = measureIn;
  }

  /** All that was drawn so far. */
  get svg(): string {
    return this.written.join('\n');
  }

  save(): void {
    const { strokeStyle, fillStyle, globalAlpha, lineWidth, lineCap, lineJoin, dash, transform } = this;
    const { font, textAlign, textBaseline } = this;
    const line = { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, dash };
    this.saved.push({ ...line, fillStyle, transform, font, textAlign, textBaseline });
  }

  restore(): void {
    Object.assign(this, this.saved.pop());
  }

  translate(x: number, y: number): void {
    this.transform += `translate(${join(x, y)})`;
  }

  scale(x: number, y: number): void {
    this.transform += `scale(${x} ${y})`;
  }

  setLineDash(lengths: number[]): void {
    this.dash = lengths;
  }

  beginPath(): void {
    this.path = '';
  }

  moveTo(x: number, y: number): void {
    this.path += `M${join(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `L${join(x, y)}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.path += `C${join(x1, y1, x2, y2, x, y)}`;
  }

  /** A radius for all corners, or one each from the upper left on, clockwise. */
  roundRect(x: number, y: number, width: number, height: number, radii: unknown = 0): void {
    const [a = 0, b = a, c = a, d = b] = [radii]
      .flat()
      .map((radius) => Math.min(Number(radius), width / 2, height / 2));
    const corner = (radius: number, dx: number, dy: number): string =>
      radius > 0 ? `a${join(radius, radius)} 0 0 1 ${join(dx * radius, dy * radius)}` : '';
    this.path +=
      `M${join(x + a, y)}H${short(x + width - b)}${corner(b, 1, 1)}V${short(y + height - c)}${corner(c, -1, 1)}` +
      `H${short(x + d)}${corner(d, -1, -1)}V${short(y + a)}${corner(a, 1, -1)}Z`;
  }

  /** Takes away all that was drawn: the map clears only whole layers. */
  clearRect(): void {
    this.written = [];
  }

  fill(shape?: object, rule?: CanvasFillRule): void {
    const winding = rule === 'evenodd' ? rule : undefined;
    this.write('path', { d: this.dataOf(shape), fill: this.fillStyle, 'fill-rule': winding });
  }

  stroke(shape?: object): void {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this;
    this.write('path', {
      d: this.dataOf(shape),
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': short(lineWidth),
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dash.length > 0 ? join(...dash) : undefined,
    });
  }

  fillText(text: string, x: number, y: number): void {
    const { weight, size, families } = fontParts(this.font);
    const attributes = {
      x: short(x),
      // A shift of the line itself: many programs that open SVG know no other baseline.
      y: short(this.textBaseline === 'middle' ? y + MIDDLE * size : y),
      fill: this.fillStyle,
      'font-family': families,
      'font-size': short(size),
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign],
    };
    this.write('text', attributes, xmlText(text));
  }

  measureText(text: string): { width: number } {
    return { width: this.measureIn(text, this.font) };
  }

  private dataOf(shape: object | undefined): string {
    return shape instanceof SvgShape ? shape.data : this.path;
  }

  private write(name: string, attributes: Record<string, string | undefined>, content = ''): void {
    const { transform, globalAlpha } = this;
    const opacity = globalAlpha === 1 ? undefined : globalAlpha;
    this.written.push(element(name, { ...attributes, opacity, transform: transform || undefined }, content));
  }
}
