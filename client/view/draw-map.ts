import type { Bright } from '../model/emphasis.ts';
import { drawArrows } from './draw-arrows.ts';
import { drawBoxes } from './draw-boxes.ts';
import { drawNames } from './draw-names.ts';
import { drawEdgeOverlay, drawNodeOverlay } from './draw-overlay.ts';
import { drawSigns } from './draw-signs.ts';
import type { Glyph } from './draw-signs.ts';
import type { Picture } from './picture.ts';

/** All of the map but its arrows, which sigma draws beneath. Returns the signs that found room. */
export function drawBase(picture: Picture): Glyph[] {
  const { graph } = picture;
  const glyphs = drawSigns(
    picture,
    graph.filterEdges((_, { hidden }) => !hidden),
    false,
  );
  drawBoxes(picture, graph.nodes());
  drawNames(picture);
  return glyphs;
}

/** What stays bright, with its arrows, over the map that fades. Returns its signs. */
export function drawBright(picture: Picture, bright: Bright | null): Glyph[] {
  const { context, graph, width, height } = picture;
  context.clearRect(0, 0, width, height);
  if (bright === null) return [];
  const isClaim = (key: string): number => (graph.getEdgeAttribute(key, 'kind') === 'claim' ? 1 : 0);
  const edges = [...bright.edges].toSorted((left, right) => isClaim(left) - isClaim(right));
  drawArrows(picture, edges);
  drawEdgeOverlay(picture);
  const glyphs = drawSigns(picture, edges, true);
  drawBoxes(
    picture,
    [...bright.nodes].filter((key) => graph.hasNode(key)),
  );
  drawNames(picture);
  drawNodeOverlay(picture);
  return glyphs;
}
