import type { NodeType } from '../../server/contract/graph.ts';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from '../../server/layout/columns.ts';
import type { MapGraph } from './map-graph.ts';

/** The ground that the nodes of one type cover, between the centres of the outermost; map units, y growing upwards. */
export interface TypeGround {
  nodeType: NodeType;
  kind: 'column' | 'band';
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** The ground of each type that is drawn, but for what stands in frames; columns from left to right and then the bands. */
export function typeGrounds(graph: MapGraph): TypeGround[] {
  const grounds = new Map<NodeType, TypeGround>();
  graph.forEachNode((_, { nodeType, x, y, framed }) => {
    if (framed) return;
    const ground = grounds.get(nodeType);
    grounds.set(nodeType, {
      nodeType,
      kind: COLUMN_TYPES.includes(nodeType) ? 'column' : 'band',
      left: Math.min(x, ground?.left ?? x),
      right: Math.max(x, ground?.right ?? x),
      bottom: Math.min(y, ground?.bottom ?? y),
      top: Math.max(y, ground?.top ?? y),
    });
  });
  return [...COLUMN_TYPES, TOP_BAND, BOTTOM_BAND].flatMap((nodeType) => grounds.get(nodeType) ?? []);
}
