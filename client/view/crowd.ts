/** Pixels on the screen, y growing downwards. */
export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CELL = 64;

export function around(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

export function overlap(a: Rectangle, b: Rectangle, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Rectangles with what they stand for, found by where they are, however many there are. */
export class Crowd<T> {
  private readonly cells = new Map<number, { rectangle: Rectangle; item: T }[]>();

  add(rectangle: Rectangle, item: T): void {
    this.eachCell(rectangle, 0, (cell) => {
      const own = this.cells.get(cell);
      if (own) own.push({ rectangle, item });
      else this.cells.set(cell, [{ rectangle, item }]);
      return false;
    });
  }

  /** Whether anything nearer than `gap` passes the test. */
  some(rectangle: Rectangle, gap: number, test: (item: T) => boolean = () => true): boolean {
    return this.eachCell(
      rectangle,
      gap,
      (cell) =>
        this.cells.get(cell)?.some((other) => overlap(rectangle, other.rectangle, gap) && test(other.item)) ?? false,
    );
  }

  /** Goes through the cells that a rectangle touches until `visit` says that it is enough; returns whether it did. */
  private eachCell({ left, right, top, bottom }: Rectangle, gap: number, visit: (cell: number) => boolean): boolean {
    const last = { x: Math.floor((right + gap) / CELL), y: Math.floor((bottom + gap) / CELL) };
    for (let x = Math.floor((left - gap) / CELL); x <= last.x; x += 1)
      for (let y = Math.floor((top - gap) / CELL); y <= last.y; y += 1) if (visit(x * 65_536 + y)) return true;
    return false;
  }
}
