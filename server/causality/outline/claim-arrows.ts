import type { OutlineArrow } from '../../contract/outline.ts';
import { chainEdge, type CausalIndex, type IndexShape } from '../causal-index.ts';
import { jointsAlong } from '../joints.ts';
import { rankAlong } from '../ranking.ts';
import { netOf, type SignCounts } from '../signs.ts';
import { sharingOf, standersOf } from './standing.ts';
import type { Visible } from './visible.ts';

/** An arrow of the outline but for what Trace says of its ends; edges as numbers. */
export interface Arrow extends Omit<OutlineArrow, 'source' | 'target' | 'edges' | 'traceNet'> {
  /** Places in the list of boxes. */
  source: number;
  target: number;
  /** Ascending. */
  edges: readonly number[];
}

/** The claims between two boxes. */
export interface ClaimGroup {
  /** Places in the list of boxes. */
  source: number;
  target: number;
  /** Ascending. */
  edges: readonly number[];
}

/** The claims from what one box stands for to what another does, for each pair that shares no part. */
export function groupClaims(index: IndexShape, visible: Visible): ClaimGroup[] {
  const standers = standersOf(index, visible);
  const boxes = visible.boxes.length;
  const shares = sharingOf(standers, boxes);
  const claims = new Map<number, { source: number; target: number; edges: number[] }>();
  for (let edge = 0; edge < index.edgeKeys.length; edge += 1) {
    for (const source of standers[index.sources[edge]!]!) {
      for (const target of standers[index.targets[edge]!]!) {
        if (shares(source, target)) continue;
        const group = claims.get(source * boxes + target);
        if (group) group.edges.push(edge);
        else claims.set(source * boxes + target, { source, target, edges: [edge] });
      }
    }
  }
  return [...claims.values()];
}

function countSigns({ polarities }: CausalIndex, edges: readonly number[]): SignCounts {
  const count = (sign: number): number => edges.filter((edge) => polarities[edge] === sign).length;
  return { positive: count(1), negative: count(-1), unknown: count(0) };
}

/** The arrow of some claims between two boxes. */
export function claimArrow(index: CausalIndex, { source, target, edges }: ClaimGroup): Arrow {
  const counts = countSigns(index, edges);
  const stated = edges.filter((edge) => index.inferred[edge] === 0).length;
  const best = edges.reduce((first, edge) => (rankAlong(index, [edge]) < rankAlong(index, [first]) ? edge : first));
  return {
    source,
    target,
    kind: 'claim',
    net: netOf(counts),
    claims: { ...counts, stated },
    steps: 1,
    joints: jointsAlong([chainEdge(index, best)]).length,
    inferred: stated === 0,
    delay: edges.some((edge) => index.delays[edge] === 1),
    edges,
  };
}
