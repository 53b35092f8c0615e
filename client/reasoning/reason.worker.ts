import { buildCausalIndex, toGraphology } from '../../server/causality/causal-index.ts';
import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { answer } from './answer.ts';
import type { ReasonReply, ReasonRequest, Reply } from './messages.ts';

let index: CausalIndex | null = null;

addEventListener('message', ({ data }: MessageEvent<ReasonRequest>) => {
  postMessage({ id: data.id, reply: reply(data) } satisfies ReasonReply);
});

function reply({ graph, asked }: ReasonRequest): Reply {
  try {
    if (graph !== null) index = buildCausalIndex(toGraphology(graph));
    return index === null ? { status: 'failed' } : answer(index, asked);
  } catch {
    return { status: 'failed' };
  }
}
