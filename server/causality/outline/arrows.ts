import { MAX_LENGTH_DEFAULT } from '../../contract/reasoning.ts';
import type { OutlineArrow } from '../../contract/outline.ts';
import { chainEdge, type CausalIndex } from '../causal-index.ts';
import { jointsAlong } from '../joints.ts';
import type { Budget } from '../limits.ts';
import { emptyResult, searchPaths } from '../path-search.ts';
import { BestPaths, rankAlong } from '../ranking.ts';
import { netOf, type SignCounts } from '../signs.ts';
import type { Visible } from './visible.ts';

/** An arrow of the outline but for what Trace says of its ends; edges as numbers. */
export interface Arrow extends Omit<OutlineArrow, 'source' | 'target' | 'edges' | 'traceNet'> {
  /** Places in the list of boxes. */
  source: number;
  target: number;
  /** Ascending. */
  edges: readonly number[];
}

/** For each node, the boxes that stand for it, as places in the list of boxes. */
function standersOf(index: CausalIndex, { standing }: Visible): number[][] {
  const standers: number[][] = index.nodeKeys.map(() => []);
  standing.forEach((nodes, box) => {
    for (const node of nodes) standers[node]!.push(box);
  });
  return standers;
}

/** Whether two boxes stand for a node together; a box does so with itself. */
type Shares = (left: number, right: number) => boolean;

function sharingOf(standers: readonly (readonly number[])[], boxes: number): Shares {
  const shared = new Set<number>();
  for (const together of standers)
    for (const left of together) for (const right of together) shared.add(left * boxes + right);
  return (left, right) => shared.has(left * boxes + right);
}

/**
 * The arrows of an outline. A claim arrow gathers the claims from what its source stands for to what its target stands
 * for. Where there is none, a chain is a causal path of at most 8 edges whose inner nodes no box stands for. Boxes that
 * share a part have neither.
 */
export function findArrows(index: CausalIndex, visible: Visible, budget: Budget): Arrow[] {
  const standers = standersOf(index, visible);
  const shares = sharingOf(standers, visible.boxes.length);
  const claims = claimsByEnds(index, standers, shares, visible.boxes.length);
  const arrows = [...claims].map(([ends, edges]) => claimArrow(index, endsOf(ends, visible), edges));
  for (const [source, targets] of chainEnds(index, visible, standers).entries()) {
    for (const target of targets) {
      if (shares(source, target) || claims.has(source * visible.boxes.length + target)) continue;
      const chain = findChain(index, { source, target }, visible, standers, budget);
      if (chain !== null) arrows.push(chain);
    }
  }
  return arrows.sort((a, b) => a.source - b.source || a.target - b.target);
}

interface Ends {
  source: number;
  target: number;
}

function endsOf(ends: number, { boxes }: Visible): Ends {
  return { source: Math.floor(ends / boxes.length), target: ends % boxes.length };
}

function claimsByEnds(
  index: CausalIndex,
  standers: readonly (readonly number[])[],
  shares: Shares,
  boxes: number,
): Map<number, number[]> {
  const claims = new Map<number, number[]>();
  for (let edge = 0; edge < index.edgeKeys.length; edge += 1) {
    for (const source of standers[index.sources[edge]!]!) {
      for (const target of standers[index.targets[edge]!]!) {
        if (shares(source, target)) continue;
        const ends = source * boxes + target;
        const gathered = claims.get(ends);
        if (gathered) gathered.push(edge);
        else claims.set(ends, [edge]);
      }
    }
  }
  return claims;
}

function countSigns({ polarities }: CausalIndex, edges: readonly number[]): SignCounts {
  const count = (sign: number): number => edges.filter((edge) => polarities[edge] === sign).length;
  return { positive: count(1), negative: count(-1), unknown: count(0) };
}

function claimArrow(index: CausalIndex, ends: Ends, edges: readonly number[]): Arrow {
  const counts = countSigns(index, edges);
  const stated = edges.filter((edge) => index.inferred[edge] === 0).length;
  const best = new BestPaths(1);
  for (const edge of edges) best.offer(rankAlong(index, [edge]), Int32Array.of(edge), 1);
  return {
    ...ends,
    kind: 'claim',
    net: netOf(counts),
    claims: { ...counts, stated },
    steps: 1,
    joints: jointsOf(index, best),
    inferred: stated === 0,
    delay: edges.some((edge) => index.delays[edge] === 1),
    edges,
  };
}

/** For each box, the boxes that some way leads to whose inner nodes nobody stands for, however long; breadth first. */
function chainEnds(index: CausalIndex, { standing }: Visible, standers: readonly (readonly number[])[]): Set<number>[] {
  const { offsets, neighbours } = index.outgoing;
  return standing.map((starts) => {
    const reached = new Set(starts);
    const found = new Set<number>();
    // A set visits what is added while it is walked, each member once.
    for (const node of reached) {
      const isInner = standers[node]!.length === 0;
      if (!isInner && !starts.includes(node)) continue;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
        const next = neighbours[slot]!;
        reached.add(next);
        for (const box of standers[next]!) found.add(box);
      }
    }
    return found;
  });
}

/** How many joints the first-ranked path has. */
function jointsOf(index: CausalIndex, best: BestPaths): number {
  return jointsAlong(best.ranked()[0]!.edges.map((edge) => chainEdge(index, edge))).length;
}

const NO_CLAIMS = { positive: 0, negative: 0, unknown: 0, stated: 0 };

function findChain(
  index: CausalIndex,
  ends: Ends,
  { standing }: Visible,
  standers: readonly (readonly number[])[],
  budget: Budget,
): Arrow | null {
  const own = budget.renewed();
  const result = emptyResult(index, 1);
  const barred = Uint8Array.from(standers, (boxes) => Number(boxes.length > 0));
  const [starts, targets] = [standing[ends.source]!, standing[ends.target]!];
  searchPaths(index, { starts, ends: targets, barred, maxLength: MAX_LENGTH_DEFAULT }, own, result);
  budget.truncated ??= own.truncated;
  const [first] = result.best.ranked();
  if (first === undefined) return null;
  const edges = [...index.edgeKeys.keys()].filter((edge) => usesOf(result.edgeCounts, edge) > 0);
  return {
    ...ends,
    kind: 'chain',
    net: own.truncated === null ? netOf(result.counts) : 'undetermined',
    claims: NO_CLAIMS,
    steps: result.shortest,
    joints: jointsOf(index, result.best),
    inferred: first.edges.some((edge) => index.inferred[edge] === 1),
    delay: edges.some((edge) => index.delays[edge] === 1),
    edges,
  };
}

function usesOf(edgeCounts: Int32Array, edge: number): number {
  return edgeCounts[edge * 3]! + edgeCounts[edge * 3 + 1]! + edgeCounts[edge * 3 + 2]!;
}
