import type { NodeType } from '../../../server/contract/graph.ts';
import type { Frame } from '../../../server/layout/make-room.ts';
import type { TypeGround } from '../../model/columns.ts';
import { drawMark } from '../draw-boxes.ts';
import { bandNameRise, HALF_COLUMN } from '../name-places.ts';
import type { Picture } from '../picture.ts';
import type { Scene } from '../scene.ts';

/** Where the name of a column is written below the upper edge, and marks beside names; CSS pixels. */
const NAME = { top: 26, size: 12, mark: 12, gap: 6, indent: 12 };

interface Span {
  left: number;
  right: number;
}

/** Draws the grounds of the columns and the frames of open headings, and the names of columns and bands with their marks. */
export function drawGrounds(
  picture: Picture,
  { grounds, frames }: Pick<Scene, 'grounds' | 'frames'>,
  names: Readonly<Record<NodeType, string>>,
): void {
  const { toScreen } = picture;
  grounds.forEach((ground, index) => {
    const left = toScreen({ x: ground.left - HALF_COLUMN, y: ground.top });
    const span = { left: left.x, right: toScreen({ x: ground.right + HALF_COLUMN, y: ground.top }).x };
    if (ground.kind === 'column' && index % 2 === 1) drawGround(picture, span);
    const y = ground.kind === 'column' ? NAME.top : left.y - bandNameRise(picture.scales.box) + 9;
    drawName(picture, ground, names[ground.nodeType], span, y);
  });
  for (const frame of frames) drawFrame(picture, frame);
}

/** The frame of an open heading, as the page draws it with styles. */
function drawFrame({ context, palette, toScreen }: Picture, { left, right, top, bottom }: Frame): void {
  const [from, to] = [toScreen({ x: left, y: top }), toScreen({ x: right, y: bottom })];
  context.fillStyle = palette.column;
  context.strokeStyle = palette.boxBorder;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.roundRect(from.x, from.y, to.x - from.x, to.y - from.y, 10);
  context.fill();
  context.stroke();
  context.setLineDash([]);
}

function drawGround({ context, palette, height }: Picture, { left, right }: Span): void {
  context.fillStyle = palette.column;
  context.beginPath();
  context.roundRect(left, 0, right - left, height, 0);
  context.fill();
}

function drawName(
  picture: Picture,
  { kind, nodeType }: TypeGround,
  name: string,
  { left, right }: Span,
  y: number,
): void {
  const { context, palette, fontFamily } = picture;
  context.font = `600 ${NAME.size}px ${fontFamily}`;
  const width = NAME.mark + NAME.gap + context.measureText(name).width;
  const x = kind === 'column' ? (left + right - width) / 2 : left + NAME.indent;
  drawMark({ ...picture, scales: { box: 1, line: 1 } }, { nodeType }, { x: x + NAME.mark / 2, y }, false);
  context.fillStyle = palette.quiet;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(name, x + NAME.mark + NAME.gap, y);
}
