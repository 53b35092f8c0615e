import type { NodeType } from '../../../server/contract/graph.ts';
import { wrapLabel } from '../../../server/layout/wrap-label.ts';
import { element, xmlText } from '../../../server/export/xml.ts';
import type { ShownMap } from '../renderer-view.ts';
import { choosePalette } from '../palette.ts';
import type { Palette } from '../palette.ts';
import { mapLayers, mapSize, pictureBounds } from './map-layers.ts';
import { SvgPen } from './svg-pen.ts';
import type { MeasureIn } from './svg-pen.ts';

/** A line of the legend: its sample is an element of SVG as wide as said, in CSS pixels. */
export interface LegendLine {
  sample: string;
  width: number;
  text: string;
}

export interface PictureRequest {
  shown: ShownMap;
  measureIn: MeasureIn;
  names: Readonly<Record<NodeType, string>>;
  legend: readonly LegendLine[];
  /** The paper's own words for itself, as the first line of the caption. */
  title: string;
  /** What the picture shows, in words; a line of the caption each. */
  description: readonly string[];
}

export interface MapSvg {
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** CSS pixels. No picture is narrower than `least`, so that legend and caption have room. */
const PAGE = { least: 760, margin: 24 };
const LEGEND = { size: 11, row: 19, gap: 16, beside: 6, sampleTop: 6.5 };
const CAPTION = { size: 12, row: 18, titleSize: 14, most: 6 };

/** The map as it is shown, on a light ground, with its legend and a caption. */
export function mapSvg(request: PictureRequest): MapSvg {
  const { shown, title, description } = request;
  const palette = choosePalette('light', null);
  const map = mapSize(pictureBounds(shown));
  const width = Math.ceil(Math.max(PAGE.least, map.width));
  const below = drawBelow(request, palette, width, map.height + PAGE.margin / 2);
  const height = Math.ceil(below.bottom + PAGE.margin);
  const layers = mapLayers(shown, palette, request.names, request.measureIn).map(({ opacity, svg }) =>
    element('g', { opacity: opacity === 1 ? undefined : opacity }, svg),
  );
  const content = [
    element('title', {}, xmlText(title)),
    element('desc', {}, xmlText(description.join(' '))),
    element('rect', { width, height, fill: palette.ground }),
    element('g', { transform: `translate(${(width - map.width) / 2} 0)` }, layers.join('\n')),
    below.svg,
  ].join('\n');
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
  const lang = shown.view.language === 'zh' ? 'zh-Hans' : 'en';
  return {
    svg: element('svg', { ...root, 'xml:lang': lang, 'font-family': shown.fontFamily }, content),
    width,
    height,
  };
}

interface Below {
  svg: string;
  bottom: number;
}

/** The legend in rows, and the caption under it. */
function drawBelow(request: PictureRequest, palette: Palette, width: number, top: number): Below {
  const pen = new SvgPen(request.measureIn);
  pen.textBaseline = 'middle';
  const samples: string[] = [];
  const right = width - PAGE.margin;
  let at = { x: PAGE.margin, y: top + LEGEND.row / 2 };
  pen.font = `400 ${LEGEND.size}px ${request.shown.fontFamily}`;
  pen.fillStyle = palette.quiet;
  for (const { sample, width: wide, text } of request.legend) {
    const whole = wide + LEGEND.beside + pen.measureText(text).width;
    if (at.x > PAGE.margin && at.x + whole > right) at = { x: PAGE.margin, y: at.y + LEGEND.row };
    samples.push(
      element('g', { transform: `translate(${at.x.toFixed(2)} ${(at.y - LEGEND.sampleTop).toFixed(2)})` }, sample),
    );
    pen.fillText(text, at.x + wide + LEGEND.beside, at.y);
    at = { x: at.x + whole + LEGEND.gap, y: at.y };
  }
  const bottom = drawCaption(pen, request, palette, right - PAGE.margin, at.y + LEGEND.row);
  return { svg: element('g', { color: palette.quiet }, [...samples, pen.svg].join('\n')), bottom };
}

function drawCaption(pen: SvgPen, request: PictureRequest, palette: Palette, width: number, top: number): number {
  const { title, description, measureIn, shown } = request;
  const texts = [title, ...description].map((text, index) => ({ text, isTitle: index === 0 }));
  let y = top + CAPTION.row / 2;
  for (const { text, isTitle } of texts) {
    pen.font = `${isTitle ? 600 : 400} ${isTitle ? CAPTION.titleSize : CAPTION.size}px ${shown.fontFamily}`;
    pen.fillStyle = isTitle ? palette.text : palette.quiet;
    const { font } = pen;
    for (const line of wrapLabel(text, width, CAPTION.most, (part) => measureIn(part, font)).lines) {
      pen.fillText(line, PAGE.margin, y);
      y += isTitle ? CAPTION.row + 2 : CAPTION.row;
    }
  }
  return y - CAPTION.row / 2;
}
