import { createFaults, moved, movedCost, refreshFaults, standingCost, totalCost } from './local-cost.ts';
import type { Faults, Moved } from './local-cost.ts';
import type { Placement } from './placement.ts';
import { createRandom } from '../causality/random.ts';

export interface AnnealOptions {
  seed: number;
  /** Moves tried for each node. */
  movesPerNode: number;
  /** Temperatures at the start and the end, in crossings. */
  hot: number;
  cold: number;
}

type TryMove = (node: number, cell: number, allowance: number) => boolean;

function sit(placement: Placement, node: number, cell: number): void {
  placement.cellOf[node] = cell;
  placement.nodeAt[cell] = node;
  placement.nodeX[node] = placement.cellX[cell]!;
  placement.nodeY[node] = placement.cellY[cell]!;
}

/** Moves a node to a cell. A node that is there takes the old cell. */
function move(placement: Placement, node: number, cell: number): void {
  const old = placement.cellOf[node]!;
  const other = placement.nodeAt[cell]!;
  sit(placement, node, cell);
  placement.nodeAt[old] = -1;
  if (other >= 0) sit(placement, other, old);
}

/** A function that moves a node and keeps the move unless it costs more than the allowance. */
function createTryMove(placement: Placement, faults: Faults): TryMove {
  const scratch: Moved = { first: 0, second: 0, edges: [], isMoved: new Uint8Array(placement.from.length) };
  return function tryMove(node, cell, allowance) {
    const old = placement.cellOf[node]!;
    if (cell === old) return false;
    const change = moved(placement, node, placement.nodeAt[cell]!, scratch);
    const limit = standingCost(placement, faults, change) + allowance;
    move(placement, node, cell);
    if (movedCost(placement, change, limit) > limit) {
      move(placement, node, old);
      return false;
    }
    refreshFaults(placement, faults, change);
    return true;
  };
}

/**
 * Improves a placement in place: simulated annealing over moves to free cells and swaps, then descent until no single
 * move helps. The same placement and options give the same result. Returns the cost that is left, in crossings.
 *
 * Source: S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, Optimization by Simulated Annealing, Science 220 (1983).
 */
export function anneal(placement: Placement, options: AnnealOptions): number {
  const faults = createFaults(placement);
  const tryMove = createTryMove(placement, faults);
  const random = createRandom(options.seed);
  const nodes = placement.cellOf.length;
  const total = options.movesPerNode * nodes;
  for (let step = 0; step < total; step += 1) {
    const temperature = options.hot * (options.cold / options.hot) ** (step / total);
    const node = Math.floor(random() * nodes);
    const cells = placement.groups[placement.groupOf[node]!]!;
    const cell = cells[Math.floor(random() * cells.length)]!;
    tryMove(node, cell, -temperature * Math.log(1 - random()));
  }
  descend(placement, tryMove);
  return totalCost(placement, faults);
}

const SWEEPS = 2;
/** A gain below this is rounding. */
const GAIN = 1e-6;

function descend(placement: Placement, tryMove: TryMove): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let gained = false;
    for (let node = 0; node < placement.cellOf.length; node += 1) {
      for (const cell of placement.groups[placement.groupOf[node]!]!) {
        if (tryMove(node, cell, -GAIN)) gained = true;
      }
    }
    if (!gained) return;
  }
}
