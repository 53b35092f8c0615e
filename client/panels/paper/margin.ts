/** How far each note of a margin is pushed down so that it lies below the one before it; `tops` ascend, all in pixels. */
export function pushDown(tops: readonly number[], height: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return tops.map((top) => {
    const placed = Math.max(top, free);
    free = placed + height;
    return placed - top;
  });
}
