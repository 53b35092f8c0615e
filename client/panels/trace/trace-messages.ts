import type { GraphEdge, GraphNode } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { PathsAnswer } from '../../../server/contract/reasoning.ts';

/** A trace that has both its ends. */
export interface TraceAsked {
  from: NodeKey;
  to: NodeKey;
  maxLength: number;
  lift: boolean;
  statedOnly: boolean;
  /** Paths to list; the verdict is over all of them. */
  limit: number;
}

/** What the worker is sent; the graph comes with every question, for it is small beside the search. */
export interface TraceRequest {
  graph: { revision: string; nodes: GraphNode[]; edges: GraphEdge[] };
  asked: TraceAsked;
}

export type TraceReply =
  | { status: 'ready'; answer: PathsAnswer }
  /** The ends, with their parts, have a node in common. */
  | { status: 'same' }
  | { status: 'failed' };
