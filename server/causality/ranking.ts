import { MAX_LENGTH_LIMIT } from '../contract/reasoning.ts';

/** Keys are ordered by UTF-16 code units, the same on every machine and in every language. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A path by its edge numbers. Edges are numbered in the order of their keys. */
export interface RankedPath {
  /** Product of the edges' confidences. */
  confidence: number;
  edges: readonly number[];
}

const POWERS_OF_TEN = Array.from({ length: MAX_LENGTH_LIMIT + 1 }, (_, exponent) => 10 ** exponent);

/**
 * The confidence of a path, from the product of its edges' tenths. That product is a whole number below 2^53, so only
 * the division rounds. Paths of equal confidence get the same double, in whatever order they were multiplied.
 */
export function confidenceOf(tenthsProduct: number, length: number): number {
  return tenthsProduct / POWERS_OF_TEN[length]!;
}

/** The ranking of all lists of paths: higher confidence, fewer edges, edge keys. Negative when `a` comes first. */
export function comparePaths(a: RankedPath, b: RankedPath): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length;
  for (let place = 0; place < a.edges.length; place += 1) {
    const difference = a.edges[place]! - b.edges[place]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Keeps the best `capacity` of all paths offered. A heap; its root is the worst path kept. */
export class BestPaths {
  readonly #capacity: number;
  readonly #heap: RankedPath[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** `trail` holds the edges in its first `length` places. It is copied only when the path is kept. */
  offer(confidence: number, trail: Int32Array, length: number): void {
    const heap = this.#heap;
    const full = heap.length === this.#capacity;
    if (full && confidence < heap[0]!.confidence) return;
    const edges: number[] = [];
    for (let place = 0; place < length; place += 1) edges.push(trail[place]!);
    const path = { confidence, edges };
    if (!full) {
      heap.push(path);
      this.#rise(heap.length - 1);
    } else if (comparePaths(path, heap[0]!) < 0) {
      heap[0] = path;
      this.#sink();
    }
  }

  /** The paths kept, best first. */
  ranked(): RankedPath[] {
    return this.#heap.toSorted(comparePaths);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    const path = heap[from]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (comparePaths(path, heap[parent]!) < 0) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = path;
  }

  #sink(): void {
    const heap = this.#heap;
    const path = heap[0]!;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const worse = child + 1 < heap.length && comparePaths(heap[child + 1]!, heap[child]!) > 0 ? child + 1 : child;
      if (comparePaths(heap[worse]!, path) <= 0) break;
      heap[at] = heap[worse]!;
      at = worse;
    }
    heap[at] = path;
  }
}
