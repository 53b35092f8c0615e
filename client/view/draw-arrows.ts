import { arrowColour, arrowWidth, isDashed } from './appearance.ts';
import { screenCurve, traceCurve } from './picture.ts';
import type { Picture } from './picture.ts';
import { ARROW } from './programs/edge-shaders.ts';

/** Draws arrows as the shader does: the few that stay bright above the map, a little wider, and all where there is no shader. */
export function drawArrows(picture: Picture, edges: readonly string[]): void {
  for (const key of edges) drawArrow(picture, key);
}

function drawArrow(picture: Picture, key: string): void {
  const { context, graph, scales } = picture;
  const edge = graph.getEdgeAttributes(key);
  const curve = screenCurve(picture, key);
  const foot = curve.points[3];
  const [dx, dy] = [curve.tip.x - foot.x, curve.tip.y - foot.y];
  context.strokeStyle = context.fillStyle = arrowColour(key, edge, picture);
  const more = picture.bright === null ? 0 : ARROW.bright;
  context.lineWidth = (arrowWidth(key, edge, picture.overlay) + more) * scales.line;
  context.lineCap = 'butt';
  context.setLineDash(isDashed(edge) ? [ARROW.dash * scales.line, (ARROW.period - ARROW.dash) * scales.line] : []);
  traceCurve(context, curve);
  context.stroke();
  context.setLineDash([]);
  const [left, right] = [
    { x: foot.x - dy * ARROW.headWidth, y: foot.y + dx * ARROW.headWidth },
    { x: foot.x + dy * ARROW.headWidth, y: foot.y - dx * ARROW.headWidth },
  ];
  context.beginPath();
  if (edge.kind === 'chain') {
    context.moveTo(left.x, left.y);
    context.lineTo(curve.tip.x, curve.tip.y);
    context.lineTo(right.x, right.y);
    context.moveTo(foot.x, foot.y);
    context.lineTo(curve.tip.x, curve.tip.y);
    context.stroke();
  } else {
    context.moveTo(curve.tip.x, curve.tip.y);
    context.lineTo(left.x, left.y);
    context.lineTo(right.x, right.y);
    context.fill();
  }
}
