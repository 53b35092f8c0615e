/** A node that would like to show its name. Pixels on the screen, y growing downwards. */
export interface LabelCandidate {
  key: string;
  x: number;
  y: number;
  /** Sizes of its box, best first; the first that fits is taken. */
  boxes: readonly { width: number; height: number }[];
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

export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Least distance between two boxes, and half the side of the mark that a node without its name keeps. */
const GAP = 3;
const MARK = 6;
const STEP = 0.5;

function around(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Rectangle, b: Rectangle, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

function compare(left: LabelCandidate, right: LabelCandidate): number {
  return right.rank - left.rank || right.priority - left.priority || (left.key < right.key ? -1 : 1);
}

/** Every way to place a box: its own place in each size, then further and further away. */
function* ways({ boxes, reach }: LabelCandidate): Generator<LabelPlace> {
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
  const taken: Rectangle[] = [...reserved];
  const chosen = new Map<string, LabelPlace | null>();
  const isFree = (rectangle: Rectangle, { key, rank }: LabelCandidate): boolean =>
    !taken.some((other) => overlap(rectangle, other, GAP)) &&
    !order.some(
      (other) =>
        other.rank >= rank &&
        other.key !== key &&
        !chosen.has(other.key) &&
        overlap(rectangle, around(other.x, other.y, MARK, MARK), 0),
    );
  for (const candidate of order) {
    const { key, x, y, boxes } = candidate;
    let place: LabelPlace | null = null;
    let rectangle = around(x, y, MARK, MARK);
    for (const way of ways(candidate)) {
      const { width, height } = boxes[way.box] ?? { width: 0, height: 0 };
      const tried = around(x, y + way.dy, width / 2, height / 2);
      if (!isFree(tried, candidate)) continue;
      [place, rectangle] = [way, tried];
      break;
    }
    chosen.set(key, place);
    taken.push(rectangle);
  }
  return chosen;
}
