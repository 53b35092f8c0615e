import { around, Crowd } from './crowd.ts';
import type { Rectangle } from './crowd.ts';

/** A node that would like to show its name. Pixels on the screen, y growing downwards. */
export interface LabelCandidate {
  key: string;
  x: number;
  y: number;
  /** Sizes of its box, best first; the first that fits is taken. */
  boxes: readonly { width: number; height: number }[];
  /** Half of the least side that any of its boxes has: where not even that has room, no box is tried. */
  smallest?: number;
  /** A way that is tried before all others. */
  first?: LabelPlace;
  /** How far the box may move up or down from its node to find room, in its own heights. */
  reach: number;
  /** Names of a higher rank go first and may cover the marks of a lower one. */
  rank: number;
  /** Inside a rank, higher goes first. */
  priority: number;
}

/** The chosen size of a box, and how far it stands from its node. */
export interface LabelPlace {
  box: number;
  dy: number;
}

/** Least distance between two boxes, and half the side of the mark that a node without its name keeps. */
const GAP = 3;
const MARK = 6;
const STEP = 0.5;

function compare(left: LabelCandidate, right: LabelCandidate): number {
  return right.rank - left.rank || right.priority - left.priority || (left.key < right.key ? -1 : 1);
}

/** Every way to place a box: its own place in each size, then further and further away. */
function* ways({ boxes, first, reach }: LabelCandidate): Generator<LabelPlace> {
  if (first) yield first;
  for (let distance = 0; distance <= reach; distance += STEP) {
    for (const [box, { height }] of boxes.entries()) {
      yield { box, dy: distance * height };
      if (distance > 0) yield { box, dy: -distance * height };
    }
  }
}

/**
 * Chooses which names to show, and where, so that no two boxes overlap: by rank, priority and key, each in the first way
 * that collides with no box chosen before it, with nothing reserved, and covers no mark of a node of its own rank. Null
 * where there is no room.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  reserved: readonly Rectangle[] = [],
): Map<string, LabelPlace | null> {
  const order = candidates.toSorted(compare);
  const taken = new Crowd<null>();
  for (const rectangle of reserved) taken.add(rectangle, null);
  const marks = new Crowd<LabelCandidate>();
  for (const candidate of order) marks.add(around(candidate.x, candidate.y, MARK, MARK), candidate);
  const chosen = new Map<string, LabelPlace | null>();
  const isFree = (rectangle: Rectangle, { key, rank }: LabelCandidate): boolean =>
    !taken.some(rectangle, GAP) &&
    !marks.some(rectangle, 0, (other) => other.rank >= rank && other.key !== key && !chosen.has(other.key));
  for (const candidate of order) {
    const place = find(candidate, isFree);
    chosen.set(candidate.key, place?.way ?? null);
    taken.add(place?.rectangle ?? around(candidate.x, candidate.y, MARK, MARK), null);
  }
  return chosen;
}

/** The first way to place a box that is free. */
function find(
  candidate: LabelCandidate,
  isFree: (rectangle: Rectangle, candidate: LabelCandidate) => boolean,
): { way: LabelPlace; rectangle: Rectangle } | null {
  const { x, y, smallest = 0, reach } = candidate;
  if (reach < 1 && !isFree(around(x, y, smallest, 0), candidate)) return null;
  for (const way of ways(candidate)) {
    const { width, height } = candidate.boxes[way.box] ?? { width: 0, height: 0 };
    const rectangle = around(candidate.x, candidate.y + way.dy, width / 2, height / 2);
    if (isFree(rectangle, candidate)) return { way, rectangle };
  }
  return null;
}
