import { buildCausalIndex, toGraphology } from '../../server/causality/causal-index.ts';
import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { answer } from './answer.ts';
import type { ReasonReply, ReasonRequest, Reply } from './messages.ts';

/** Answers one request after the other; a request without a graph is about the graph of the one before. */
export function createReplier(): (request: ReasonRequest) => ReasonReply {
  let index: CausalIndex | null = null;
  const replyTo = ({ graph, asked }: ReasonRequest): Reply => {
    try {
      if (graph !== null) index = buildCausalIndex(toGraphology(graph));
      return index === null ? { status: 'failed' } : answer(index, asked);
    } catch {
      return { status: 'failed' };
    }
  };
  return (request) => ({ id: request.id, reply: replyTo(request) });
}
