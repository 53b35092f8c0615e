import { createHash } from 'node:crypto';
import { PaperPositionsSchema, type PaperPositions } from '../contract/positions.ts';
import { LAYOUT_VERSION, sortLayoutGraph, type LayoutGraph, type NodePosition } from '../layout/positions.ts';

export type Placed = ReadonlyMap<string, NodePosition>;

/** Hash of all that the layout looks at; not of the order that it comes in. */
function digestOf(graph: LayoutGraph): string {
  const { nodes, edges } = sortLayoutGraph(graph);
  const lines = [
    ...nodes.map(({ key, nodeType, name_zh, name_en, bundle }) => [key, nodeType, name_zh, name_en, bundle]),
    ...edges.map(({ source, edgeType, target }) => [source, edgeType, target]),
  ];
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
}

/** The positions of a paper as its folder keeps them. */
export function toPaperPositions(paper: string, graph: LayoutGraph, placed: Placed): PaperPositions {
  const all = [...placed].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return PaperPositionsSchema.parse({
    paper,
    layout: LAYOUT_VERSION,
    digest: digestOf(graph),
    outline: Object.fromEntries(
      all.flatMap(([key, { outlineX, outlineY }]) =>
        outlineX === null || outlineY === null ? [] : [[key, [outlineX, outlineY]]],
      ),
    ),
    everything: Object.fromEntries(all.map(([key, { x, y }]) => [key, [x, y]])),
  });
}

/** Why positions do not fit a paper, in words; null where they do. */
export function staleness(graph: LayoutGraph, positions: PaperPositions): string | null {
  const keys = new Set(graph.nodes.map(({ key }) => key));
  const placed = new Set(Object.keys(positions.everything));
  const lost = [...keys].find((key) => !placed.has(key));
  if (lost !== undefined) return `The node ${lost} has no position.`;
  const stray = [...placed, ...Object.keys(positions.outline)].find((key) => !keys.has(key));
  if (stray !== undefined) return `There is a position for ${stray}, which is no node.`;
  if (positions.layout !== LAYOUT_VERSION)
    return `The positions are of layout ${positions.layout}, not ${LAYOUT_VERSION}.`;
  return positions.digest === digestOf(graph) ? null : 'A name, a type, a bundle or an edge has changed since.';
}

/** Positions as the folder of a paper keeps them, by node. */
export function readPaperPositions({ outline, everything }: PaperPositions): Placed {
  const inOutline = new Map(Object.entries(outline));
  return new Map(
    Object.entries(everything).map(([key, [x, y]]) => {
      const [outlineX, outlineY] = inOutline.get(key) ?? [null, null];
      return [key, { x, y, outlineX, outlineY }];
    }),
  );
}
