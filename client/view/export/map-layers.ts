import type { NodeType } from '../../../server/contract/graph.ts';
import { brightOf, brightSteps, selectedOf, stepsWanted } from '../../model/emphasis.ts';
import type { Bright } from '../../model/emphasis.ts';
import { spokenOf } from '../../model/overlay.ts';
import { boundsAround } from '../bounds.ts';
import type { Bounds } from '../camera.ts';
import { drawArrows } from '../draw-arrows.ts';
import { drawBase, drawBright } from '../draw-map.ts';
import { chooseBrightLabels, chooseLabels } from '../map-labels.ts';
import type { ShownMap } from '../renderer-view.ts';
import { HALF_COLUMN } from '../name-places.ts';
import type { Palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { drawGrounds } from './draw-grounds.ts';
import { SvgPen, SvgShape } from './svg-pen.ts';
import type { MeasureIn } from './svg-pen.ts';

/** What a layer of the map shows, and how far it fades; as the style sheet of the map has it. */
export interface MapLayer {
  opacity: number;
  svg: string;
}

const FADED = { arrows: 0.18, rest: 0.3 };
/** Room around the outermost centres: at the sides beside the columns, above with the columns' names, and below; CSS pixels. */
const ROOM = { side: 20, top: 100, bottom: 56 };
/** Boxes and names at their own size. */
const ZOOM = 1;
const NOBODY = { node: null, edge: null };

/** The size of a map that shows all of its names, in CSS pixels. */
export function mapSize({ left, right, top, bottom }: Bounds): { width: number; height: number } {
  return {
    width: (right - left) * ZOOM + 2 * (HALF_COLUMN + ROOM.side),
    height: (top - bottom) * ZOOM + ROOM.top + ROOM.bottom,
  };
}

function stepsOf({ scene, view }: Pick<ShownMap, 'scene' | 'view'>): Bright | null {
  const wanted = stepsWanted(scene, { spoken: spokenOf(view), selection: view.selection });
  return wanted && brightSteps(scene, wanted);
}

/** What a picture of a map holds: the map, and the steps over it. */
export function pictureBounds({ scene, view }: ShownMap): Bounds {
  const steps = stepsOf({ scene, view });
  return steps === null ? scene.bounds : boundsAround(scene.bounds, steps.graph);
}

/** The whole map as it is shown, whatever the camera looks at and the pointer is on, in the colours of `palette`; lowest first. */
export function mapLayers(
  shown: ShownMap,
  palette: Palette,
  names: Readonly<Record<NodeType, string>>,
  measureIn: MeasureIn,
): MapLayer[] {
  const { scene } = shown;
  const { bright, base, above } = picturesOf(shown, palette);
  const layer = (opacity: number, draw: (picture: Picture) => void, picture: Omit<Picture, 'context'>): MapLayer => {
    const context = new SvgPen(measureIn);
    draw({ ...picture, context });
    return { opacity, svg: context.svg };
  };
  const edges = claimsLast(
    scene.graph.filterEdges((_, { hidden }) => !hidden),
    shown,
  );
  return [
    layer(1, (picture) => drawGrounds(picture, scene, names), base),
    layer(bright ? FADED.arrows : 1, (picture) => drawArrows(picture, edges), base),
    layer(bright ? FADED.rest : 1, drawBase, base),
    ...(bright ? [layer(1, (picture) => drawBright(picture, bright), above)] : []),
  ];
}

/** Arrows in the order in which sigma draws them. */
function claimsLast(edges: readonly string[], { scene: { graph } }: ShownMap): string[] {
  const isClaim = (key: string): number => (graph.getEdgeAttribute(key, 'kind') === 'claim' ? 1 : 0);
  return edges.toSorted((left, right) => isClaim(left) - isClaim(right));
}

function picturesOf(
  shown: ShownMap,
  palette: Palette,
): { bright: Bright | null; base: Omit<Picture, 'context'>; above: Omit<Picture, 'context'> } {
  const { scene, view, metrics, fontFamily } = shown;
  const setting = { scene, metrics, language: view.language, zoom: ZOOM };
  const bright = brightOf(scene, NOBODY, stepsOf(shown), view.selection);
  const selected = selectedOf(scene, view.selection);
  const labels = chooseLabels(setting);
  const bounds = pictureBounds(shown);
  const { left, top } = bounds;
  const base = {
    graph: scene.graph,
    labels,
    scales: { box: ZOOM, line: ZOOM },
    toScreen: ({ x, y }: { x: number; y: number }) => ({
      x: (x - left) * ZOOM + HALF_COLUMN + ROOM.side,
      y: (top - y) * ZOOM + ROOM.top,
    }),
    ...mapSize(bounds),
    shapeOf: (data: string) => new SvgShape(data),
    palette,
    overlay: null,
    stepsText: view.stepsText,
    hovered: null,
    selected: new Set<string>(),
    bright: null,
    fontFamily,
  };
  if (bright === null) return { bright, base, above: base };
  const above = { ...scene, graph: bright.graph };
  const brightLabels = chooseBrightLabels({ ...setting, scene: above }, bright.nodes, {
    hovered: null,
    selected,
    labels,
  });
  const { graph } = bright;
  return { bright, base, above: { ...base, graph, overlay: view.overlay, labels: brightLabels, selected, bright } };
}
