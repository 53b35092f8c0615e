import type { TypeGround } from '../model/columns.ts';

/** Half a column around the outermost centres, in map units; half a box, and the height and width of a name, in CSS pixels. */
export const HALF_COLUMN = 104;
const HALF_BOX = 27;
const NAME = { height: 22, width: 96, indent: 12 };

/** How far above the topmost centre of a band its name stands, in CSS pixels. */
export function bandNameRise(scale: number): number {
  return HALF_BOX * scale + NAME.height;
}

/** Where the names of the bands stand, so that no box is put over them; CSS pixels, y growing downwards from the map's middle. */
export function bandNamePlaces(
  grounds: readonly TypeGround[],
  zoom: number,
  scale: number,
): { left: number; right: number; top: number; bottom: number }[] {
  return grounds
    .filter(({ kind }) => kind === 'band')
    .map(({ left, top }) => {
      const [x, y] = [(left - HALF_COLUMN) * zoom + NAME.indent, -top * zoom - bandNameRise(scale)];
      return { left: x, right: x + NAME.width, top: y, bottom: y + NAME.height - 4 };
    });
}
