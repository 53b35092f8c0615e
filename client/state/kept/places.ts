/**
 * Rising places for things in their order: each keeps the one it has where it can, so that two pages that change the
 * order of other things do not meet. Null has none yet.
 */
export function placesFor(had: readonly (number | null)[]): number[] {
  const places: number[] = [];
  for (const [index, place] of had.entries()) {
    const before = places.at(-1);
    const isRising = place !== null && (before === undefined || place > before);
    places.push(isRising ? place : between(before, nextOf(had, index, before)));
  }
  return places;
}

/** The nearest place further on that can be kept. */
function nextOf(had: readonly (number | null)[], index: number, before: number | undefined): number | undefined {
  const next = had.slice(index + 1).find((place) => place !== null);
  return next === undefined || next === null || (before !== undefined && next <= before) ? undefined : next;
}

function between(before: number | undefined, next: number | undefined): number {
  if (before === undefined) return next === undefined ? 0 : next - 1;
  const middle = next === undefined ? before + 1 : (before + next) / 2;
  return middle > before && (next === undefined || middle < next) ? middle : before + 1;
}
