/** Side of the square, in map units, that sigma takes for the whole graph; constant, so that cameras mean the same on every map. */
export const FRAME = 2000;

export interface Size {
  width: number;
  height: number;
}

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Bounds {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What the camera looks at: the map point in the middle of the viewport, and CSS pixels per map unit. */
export interface Look {
  x: number;
  y: number;
  zoom: number;
}

interface CameraState {
  x: number;
  y: number;
  ratio: number;
  angle: number;
}

export function lookToCamera({ x, y, zoom }: Look, viewport: Size): CameraState {
  return { x: 0.5 + x / FRAME, y: 0.5 + y / FRAME, ratio: zoomToRatio(zoom, viewport), angle: 0 };
}

export function cameraToLook({ x, y, ratio }: { x: number; y: number; ratio: number }, viewport: Size): Look {
  return { x: (x - 0.5) * FRAME, y: (y - 0.5) * FRAME, zoom: zoomToRatio(ratio, viewport) };
}

/** Sigma's ratio for a zoom, and the zoom for a ratio: each is the inverse of the other up to the same factor. */
function zoomToRatio(zoom: number, { width, height }: Size): number {
  return Math.min(width, height) / (FRAME * zoom);
}

function middle(look: { x: number; y: number; zoom: number }, insets: Insets): Look {
  return {
    x: look.x + (insets.right - insets.left) / 2 / look.zoom,
    y: look.y + (insets.top - insets.bottom) / 2 / look.zoom,
    zoom: look.zoom,
  };
}

/**
 * Shows all of the bounds in what the insets leave free, no larger than `maxZoom`, with room for a box around each centre.
 * `boxAt` gives half that box, in CSS pixels at a zoom.
 */
export function fitLook(
  bounds: Bounds,
  viewport: Size,
  insets: Insets,
  maxZoom: number,
  boxAt: (zoom: number) => Size,
): Look {
  const width = Math.max(60, viewport.width - insets.left - insets.right);
  const height = Math.max(60, viewport.height - insets.top - insets.bottom);
  let zoom = maxZoom;
  for (let round = 0; round < 4; round += 1) {
    const box = boxAt(zoom);
    const acrossZoom = Math.max(40, width - 2 * box.width) / Math.max(1, bounds.right - bounds.left);
    const upZoom = Math.max(40, height - 2 * box.height) / Math.max(1, bounds.top - bounds.bottom);
    zoom = Math.min(maxZoom, acrossZoom, upZoom);
  }
  return middle({ x: (bounds.left + bounds.right) / 2, y: (bounds.bottom + bounds.top) / 2, zoom }, insets);
}

/** Puts a map point in the middle of what the insets leave free. */
export function centreLook(point: { x: number; y: number }, zoom: number, insets: Insets): Look {
  return middle({ ...point, zoom }, insets);
}
