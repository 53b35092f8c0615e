const shapes = new Map<string, Path2D>();

/** The shape that a canvas draws for the data of an SVG path, made once. */
export function canvasShape(data: string): Path2D {
  const known = shapes.get(data);
  if (known) return known;
  const shape = new Path2D(data);
  shapes.set(data, shape);
  return shape;
}
