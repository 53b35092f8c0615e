import type { CausalIndex } from './causal-index.ts';

/** Keys are ordered by UTF-16 code units, the same on every machine and in every language. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Weights that keep the parts of a rank apart: a path has at most 12 edges, and so at most 23 joints. */
const JOINT = 16;
const INFERRED = 32 * JOINT;
const WEAKNESS = 16 * INFERRED;
/** The confidence of an edge that the text asserts, in tenths. */
export const SUREST = 10;

/** A path by its edge numbers, in causal order. Edges are numbered in the order of their keys. */
export interface RankedPath {
  /** What the path is ranked by, in one number: the lower the better. */
  rank: number;
  edges: readonly number[];
}

/**
 * What an edge adds to the burden of a path: itself, whether it is inferred, and the joints that it brings. Burdens of edges in a
 * row are added, in either direction.
 * @param neighbour the edge before it or after it, or -1 where it is the first to be looked at
 */
export function burdenOf(index: CausalIndex, edge: number, neighbour: number): number {
  const within = index.spread[edge]!;
  const between = neighbour >= 0 && isApart(index, neighbour, edge) ? 1 : 0;
  return 1 + JOINT * (within + between) + INFERRED * index.inferred[edge]!;
}

function isApart({ sectionBits, sectionWords }: CausalIndex, left: number, right: number): boolean {
  for (let word = 0; word < sectionWords; word += 1)
    if ((sectionBits[left * sectionWords + word]! & sectionBits[right * sectionWords + word]!) !== 0) return false;
  return true;
}

/**
 * The rank of a path: its weakest link, then fewer inferred edges, fewer joints, fewer edges.
 * @param weakest the least confidence among its edges, in tenths
 * @param burden the sum of the burdens of its edges
 */
export function rankOf(weakest: number, burden: number): number {
  return (SUREST - weakest) * WEAKNESS + burden;
}

/** The confidence of a path, which is that of its weakest link: levels are wordings, not probabilities, and are not multiplied. */
export function confidenceOf(rank: number): number {
  return (SUREST - Math.floor(rank / WEAKNESS)) / 10;
}

/** The rank of edges that follow one another. */
export function rankAlong(index: CausalIndex, edges: readonly number[]): number {
  const burden = edges.reduce((sum, edge, place) => sum + burdenOf(index, edge, edges[place - 1] ?? -1), 0);
  return rankOf(Math.min(...edges.map((edge) => index.tenths[edge]!)), burden);
}

/** The ranking of all lists of paths: by rank, then edge keys. Negative when `a` comes first. */
export function comparePaths(a: RankedPath, b: RankedPath): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  // Paths of one rank have as many edges.
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
  offer(rank: number, trail: Int32Array, length: number): void {
    const heap = this.#heap;
    const full = heap.length === this.#capacity;
    if (full && rank > heap[0]!.rank) return;
    const edges: number[] = [];
    for (let place = 0; place < length; place += 1) edges.push(trail[place]!);
    const path = { rank, edges };
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
