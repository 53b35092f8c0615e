import type { Bright } from '../model/emphasis.ts';
import type { MapEdge, MapGraph } from '../model/map-graph.ts';
import type { MapOverlay } from '../model/overlay.ts';
import { headLength, portOffset } from './appearance.ts';
import { edgeCurve } from '../../server/layout/edge-curve.ts';
import type { EdgeCurve, Vector } from '../../server/layout/edge-curve.ts';
import type { ShownLabels } from './map-labels.ts';
import type { Palette } from './palette.ts';
import type { SharedScales } from './programs/edge-program.ts';

/** Where nodes and arrows are on the screen. */
export interface Plan {
  graph: MapGraph;
  labels: ShownLabels;
  scales: SharedScales;
  /** Where a map point is, in CSS pixels from the upper left corner. */
  toScreen: (point: Vector) => Vector;
}

/** As much of a canvas as the map is drawn with; what writes SVG has the same. Shapes are made by the picture's `shapeOf`. */
export interface Pen extends Pick<
  CanvasRenderingContext2D,
  | 'strokeStyle'
  | 'fillStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'roundRect'
  | 'clearRect'
  | 'setLineDash'
  | 'fillText'
> {
  fill(): void;
  fill(shape: object, rule: CanvasFillRule): void;
  stroke(shape?: object): void;
  measureText(text: string): { width: number };
}

/** One layer of the map: all of it, or what stays bright over it. */
export interface Picture extends Plan {
  context: Pen;
  /** What the context fills and strokes for the data of an SVG path. */
  shapeOf: (data: string) => object;
  palette: Palette;
  overlay: MapOverlay | null;
  hovered: string | null;
  selected: ReadonlySet<string>;
  /** What is drawn; null for everything. */
  bright: Bright | null;
  fontFamily: string;
  /** How many steps a chain has, in words. */
  stepsText: (steps: number) => string;
  width: number;
  height: number;
}

/** How far outside of the viewport the middle of a box may be that reaches into it, in CSS pixels. */
const OUTSIDE = 200;

export function isInView({ x, y }: Vector, { width, height }: { width: number; height: number }): boolean {
  return x > -OUTSIDE && x < width + OUTSIDE && y > -OUTSIDE && y < height + OUTSIDE;
}

/** The curve of an arrow on the screen, in CSS pixels, y growing downwards. */
export function screenCurve({ graph, labels, scales, toScreen }: Plan, key: string): EdgeCurve {
  const [source, target] = graph.extremities(key);
  const edge = graph.getEdgeAttributes(key);
  const end = (node: string, port: MapEdge['sourcePort']) => {
    const at = toScreen(graph.getNodeAttributes(node));
    const offset = portOffset(port, labels.get(node));
    return {
      centre: { x: at.x, y: -at.y },
      offset: { x: offset.x * scales.box, y: offset.y * scales.box },
      side: port.side,
    };
  };
  const unit = toScreen({ x: 1, y: 0 }).x - toScreen({ x: 0, y: 0 }).x;
  const curve = edgeCurve(
    end(source, edge.sourcePort),
    end(target, edge.targetPort),
    headLength(edge) * scales.line,
    edge.bow * unit,
  );
  const flip = ({ x, y }: Vector): Vector => ({ x, y: -y });
  const [a, b, c, d] = curve.points;
  return { points: [flip(a), flip(b), flip(c), flip(d)], tip: flip(curve.tip) };
}

export function traceCurve(context: Pen, { points: [a, b, c, d] }: EdgeCurve): void {
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}
