/** A node that would like to show its name. Pixels on the screen, y growing downwards. */
export interface LabelCandidate {
  key: string;
  x: number;
  y: number;
  /** Sizes of its box, best first; the first that fits is taken. */
  boxes: readonly { width: number; height: number }[];
  /** Higher goes first. */
  priority: number;
}

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Least distance between two boxes, and half the side of the mark that a node without its name keeps. */
const GAP = 3;
const MARK = 6;

function around(x: number, y: number, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Rectangle, b: Rectangle, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/**
 * Chooses which names to show so that no two boxes overlap: by priority, then by key, each in the first of its sizes that
 * collides with no box chosen before it and hides no mark of a node that goes before it.
 * Returns the index of the chosen size, or -1, for each key.
 */
export function placeLabels(candidates: readonly LabelCandidate[], marksCount = true): Map<string, number> {
  const order = candidates.toSorted((left, right) => right.priority - left.priority || (left.key < right.key ? -1 : 1));
  const taken: Rectangle[] = [];
  const chosen = new Map<string, number>();
  for (const { key, x, y, boxes } of order) {
    const free = boxes.findIndex(({ width, height }) => {
      const box = around(x, y, width, height);
      if (taken.some((other) => overlap(box, other, GAP))) return false;
      return (
        !marksCount ||
        order.every(
          (other) =>
            other.key === key || chosen.has(other.key) || !overlap(box, around(other.x, other.y, MARK, MARK), 0),
        )
      );
    });
    chosen.set(key, free);
    const box = boxes[free];
    taken.push(box ? around(x, y, box.width, box.height) : around(x, y, 2 * MARK, 2 * MARK));
  }
  return chosen;
}
