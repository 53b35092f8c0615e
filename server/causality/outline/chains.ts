import { MAX_LENGTH_DEFAULT } from '../../contract/reasoning.ts';
import { chainEdge, type CausalIndex } from '../causal-index.ts';
import { jointsAlong } from '../joints.ts';
import type { Budget } from '../limits.ts';
import { emptyResult, searchPaths } from '../path-search.ts';
import { netOf } from '../signs.ts';
import type { Arrow, ClaimGroup } from './claim-arrows.ts';
import { sharingOf, standersOf } from './standing.ts';
import type { Visible } from './visible.ts';

/**
 * The chains of an outline: where no claim arrow joins two boxes, a causal path of at most 8 edges whose inner nodes no box
 * stands for.
 * @param claims the pairs of boxes that claims join, which have no chain
 */
export function findChains(
  index: CausalIndex,
  visible: Visible,
  claims: readonly ClaimGroup[],
  budget: Budget,
): Arrow[] {
  const standers = standersOf(index, visible);
  const boxes = visible.boxes.length;
  const shares = sharingOf(standers, boxes);
  const claimed = new Set(claims.map(({ source, target }) => source * boxes + target));
  const chains: Arrow[] = [];
  for (const [source, targets] of chainEnds(index, visible, standers).entries()) {
    for (const target of targets) {
      if (shares(source, target) || claimed.has(source * boxes + target)) continue;
      const chain = findChain(index, { source, target }, visible, standers, budget);
      if (chain !== null) chains.push(chain);
    }
  }
  return chains;
}

interface Ends {
  source: number;
  target: number;
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
    joints: jointsAlong(first.edges.map((edge) => chainEdge(index, edge))).length,
    inferred: first.edges.some((edge) => index.inferred[edge] === 1),
    delay: edges.some((edge) => index.delays[edge] === 1),
    edges,
  };
}

function usesOf(edgeCounts: Int32Array, edge: number): number {
  return edgeCounts[edge * 3]! + edgeCounts[edge * 3 + 1]! + edgeCounts[edge * 3 + 2]!;
}
