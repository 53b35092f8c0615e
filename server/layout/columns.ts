import type { NodeType } from '../contract/graph.ts';

/** Node types that stand in a column of their own, left to right. */
export const COLUMN_TYPES: readonly NodeType[] = ['Countermeasure', 'Factor', 'Mechanism', 'Advantage', 'Outcome'];

/** Node types that stand in a band: above the columns what the argument is about, below them who acts. */
export const TOP_BAND: NodeType = 'Concept';
export const BOTTOM_BAND: NodeType = 'Actor';
