import { CAUSAL_NODE_TYPES } from '../contract/graph.ts';
import type { NodeType } from '../contract/graph.ts';

/** Node types that stand in a column of their own, left to right. */
export const COLUMN_TYPES: readonly NodeType[] = CAUSAL_NODE_TYPES;

/** Node types that stand in a band: what the argument is about above the columns, who acts below them. */
export const TOP_BAND: NodeType = 'Concept';
export const BOTTOM_BAND: NodeType = 'Actor';

export function isBand(nodeType: NodeType): boolean {
  return nodeType === TOP_BAND || nodeType === BOTTOM_BAND;
}
