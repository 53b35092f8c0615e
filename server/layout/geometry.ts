/**
 * Whether the segments a–b and c–d cross in an inner point. Plain numbers, since the layout calls it millions of times.
 */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (ax < bx ? (cx >= bx && dx >= bx) || (cx <= ax && dx <= ax) : (cx >= ax && dx >= ax) || (cx <= bx && dx <= bx))
    return false;
  if (ay < by ? (cy > by && dy > by) || (cy < ay && dy < ay) : (cy > ay && dy > ay) || (cy < by && dy < by))
    return false;
  const abX = bx - ax;
  const abY = by - ay;
  if ((abX * (cy - ay) - abY * (cx - ax)) * (abX * (dy - ay) - abY * (dx - ax)) >= 0) return false;
  const cdX = dx - cx;
  const cdY = dy - cy;
  return (cdX * (ay - cy) - cdY * (ax - cx)) * (cdX * (by - cy) - cdY * (bx - cx)) < 0;
}

/** Whether the segment a–b runs through the ellipse of the given half axes around n. */
export function runsBehind(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  nx: number,
  ny: number,
  width: number,
  height: number,
): boolean {
  if ((ny > ay + height && ny > by + height) || (ny < ay - height && ny < by - height)) return false;
  if ((nx > ax && nx > bx) || (nx < ax && nx < bx)) return false;
  const ux = (bx - ax) / width;
  const uy = (by - ay) / height;
  const vx = (nx - ax) / width;
  const vy = (ny - ay) / height;
  const along = ux * ux + uy * uy;
  const share = along === 0 ? 0 : Math.min(1, Math.max(0, (ux * vx + uy * vy) / along));
  return (vx - share * ux) ** 2 + (vy - share * uy) ** 2 < 1;
}
