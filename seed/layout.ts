import type { computePositions, NodePosition } from '../server/layout/positions.ts';
import type { PropertyValue } from '../server/store/graph-store.ts';
import { SeedError } from './seed-error.ts';
import { edgeKey, withoutAbsent, type SeedPaper } from './seed-paper.ts';

export type ComputePositions = typeof computePositions;

/** Room between two papers, in map units. */
const GAP = 400;

/**
 * Positions as node properties. Each paper is laid out by itself; the next one stands below, so that its columns line up.
 * @throws SeedError when a node gets none
 */
export async function layOutPapers(
  papers: readonly SeedPaper[],
  layOut: ComputePositions,
): Promise<Map<string, Record<string, PropertyValue>>> {
  const all = new Map<string, Record<string, PropertyValue>>();
  let before: NodePosition[] = [];
  for (const { seed } of papers) {
    const positions = await layOut({
      nodes: seed.nodes.map(({ id, type, name_zh, name_en, bundle = null }) => ({
        key: id,
        nodeType: type,
        name_zh,
        name_en,
        bundle,
      })),
      edges: seed.edges.map((edge) => ({
        key: edgeKey(edge),
        source: edge.source,
        target: edge.target,
        edgeType: edge.type,
      })),
    });
    const lost = seed.nodes.find(({ id }) => !positions.has(id));
    if (lost) throw new SeedError(`Paper ${seed.paper.id}: the layout gave the node ${lost.id} no position.`);
    const placed = below(before, positions);
    for (const [key, position] of placed) all.set(key, withoutAbsent({ ...position }));
    before = [...placed.values()];
  }
  return all;
}

function below(upper: readonly NodePosition[], positions: Map<string, NodePosition>): Map<string, NodePosition> {
  const own = [...positions.values()];
  const shift = shiftBelow(
    upper.map(({ y }) => y),
    own.map(({ y }) => y),
  );
  const outlineShift = shiftBelow(outlineHeights(upper), outlineHeights(own));
  return new Map(
    [...positions].map(([key, { x, y, outlineX, outlineY }]) => [
      key,
      { x, y: y + shift, outlineX, outlineY: outlineY === null ? null : outlineY + outlineShift },
    ]),
  );
}

function outlineHeights(positions: readonly NodePosition[]): number[] {
  return positions.flatMap(({ outlineY }) => outlineY ?? []);
}

function shiftBelow(upper: readonly number[], lower: readonly number[]): number {
  return upper.length === 0 || lower.length === 0 ? 0 : Math.min(...upper) - GAP - Math.max(...lower);
}
