import type { NodeType } from '../../../server/contract/graph.ts';
import type { LegendTexts } from '../map-props.ts';
import type { ShownMap } from '../renderer-view.ts';
import { shownMap } from '../shown-map.ts';
import { legendLines } from './legend-lines.tsx';
import { mapSvg } from './map-svg.ts';
import type { MapSvg } from './map-svg.ts';
import type { MeasureIn } from './svg-pen.ts';

export interface PictureTexts {
  names: Readonly<Record<NodeType, string>>;
  legend: LegendTexts;
  title: string;
  /** What the picture shows, in words, told from what is drawn; a line of the caption each. */
  describe: (shown: ShownMap) => readonly string[];
}

function createMeasureIn(): MeasureIn {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Drawing the map as SVG: the browser gave no 2d canvas to measure text with.');
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** The map of the page as it is shown now, as SVG, and what it shows in words. */
export function takePicture({ names, legend, title, describe }: PictureTexts): MapSvg & { description: string } {
  const map = document.querySelector('.map');
  const shown = map && shownMap.ask(map);
  if (!shown) throw new Error('Taking a picture of the map: the page shows no map; wait until it is drawn.');
  const description = describe(shown);
  const lines = legendLines(legend, shown.view.overlay?.legend ?? []);
  const picture = mapSvg({ shown, measureIn: createMeasureIn(), names, legend: lines, title, description });
  return { ...picture, description: [title, ...description].join(' ') };
}
