import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { CausalityError } from '../../../server/causality/errors.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import type { TraceReply, TraceRequest } from './trace-messages.ts';

const DEADLINE_MS = 8000;

/** Every path between the two ends, by the code that answers `GET /api/paths`. */
export function answerTrace({ graph, asked }: TraceRequest): TraceReply {
  const { statedOnly, ...query } = asked;
  const index = buildCausalIndex(toGraphology(statedOnly ? onlyStated(graph) : graph));
  try {
    return { status: 'ready', answer: findPaths(index, query, { deadlineMs: DEADLINE_MS }) };
  } catch (error) {
    if (error instanceof CausalityError && error.code === 'SAME_NODE') return { status: 'same' };
    throw error;
  }
}

/** The graph without what a reader inferred; its structure stays, so that headings keep their parts. */
export function onlyStated(graph: Graph): Graph {
  const edges = graph.edges.filter(({ attributes }) => !('status' in attributes) || attributes.status === 'stated');
  return { ...graph, edges };
}
