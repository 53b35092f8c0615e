import type { Quadrant } from '../../../server/contract/leverage.ts';
import { LABEL_HEIGHT } from './chart-labels.ts';
import { MARGIN } from './chart-model.ts';
import type { Chart, Size } from './chart-model.ts';

export interface QuadrantPlace {
  quadrant: Quadrant;
  left: number;
  top: number;
  width: number;
}

/** Where the name of each corner stands, `widthOf` it given: on either side of the line that parts them, at the top of its corner. */
export function quadrantPlaces(
  { cut }: Chart,
  { height }: Size,
  widthOf: (quadrant: Quadrant) => number,
): QuadrantPlace[] {
  const low = Math.min(cut.y + 4, height - MARGIN.bottom - LABEL_HEIGHT);
  const near = (quadrant: Quadrant, top: number): QuadrantPlace => {
    const width = widthOf(quadrant);
    return { quadrant, left: cut.x - 6 - width, top, width };
  };
  const far = (quadrant: Quadrant, top: number): QuadrantPlace => {
    return { quadrant, left: cut.x + 6, top, width: widthOf(quadrant) };
  };
  return [near('driver', MARGIN.top), far('linkage', MARGIN.top), near('autonomous', low), far('dependent', low)];
}
