import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { GraphNode } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { headingsOf } from './headings.ts';
import { partsOf } from './node-links.ts';

/** A node that is strengthened or weakened, from -1 to 1 in steps of a tenth. */
export interface Change {
  key: NodeKey;
  value: number;
}

/** The same seed draws the same weightings, so that a link shows what its sender saw. */
export const SEED = 1;

/** The changes with one more, or with another value for one that is there. */
export function withChange(changes: readonly Change[], key: NodeKey, value: number): Change[] {
  const change = { key, value };
  if (!changes.some((known) => known.key === key)) return [...changes, change];
  return changes.map((known) => (known.key === key ? change : known));
}

/** What is moved and held: each node that has a slider and, where headings stand for their parts, the parts that have none. */
export function movedBy(dataGraph: DataGraph, changes: readonly Change[], lift: boolean): Map<NodeKey, number> {
  const moved = new Map(changes.map(({ key, value }) => [key, value]));
  if (!lift) return moved;
  for (const { key, value } of changes) {
    for (const part of partsMoved(dataGraph, key)) if (!moved.has(part)) moved.set(part, value);
  }
  return moved;
}

/** The parts of a node; none where the filters leave the node out. */
export function partsMoved(dataGraph: DataGraph, key: NodeKey): NodeKey[] {
  return dataGraph.hasNode(key) ? partsOf(dataGraph, key) : [];
}

export type ChangeWord =
  'upFully' | 'upMuch' | 'upHalf' | 'upSlightly' | 'held' | 'downSlightly' | 'downHalf' | 'downMuch' | 'downFully';

/** A slider's value, in tenths from -1 to 1, as a word. */
export function changeWord(value: number): ChangeWord {
  if (value === 0) return 'held';
  return `${value > 0 ? 'up' : 'down'}${degree(Math.abs(value))}`;
}

function degree(size: number): 'Fully' | 'Much' | 'Half' | 'Slightly' {
  if (size === 1) return 'Fully';
  if (size >= 0.7) return 'Much';
  return size >= 0.4 ? 'Half' : 'Slightly';
}

const SHOWN = 3;

/** What to begin with: the paper's headings of countermeasures, then of factors. */
export function suggestChanges(nodes: readonly GraphNode[]): NodeKey[] {
  return [...headingsOf(nodes, 'Countermeasure').slice(0, SHOWN), ...headingsOf(nodes, 'Factor').slice(0, SHOWN)];
}
