import { answerTrace } from './answer-trace.ts';
import type { TraceReply, TraceRequest } from './trace-messages.ts';

addEventListener('message', ({ data }: MessageEvent<TraceRequest>) => {
  postMessage(reply(data));
});

function reply(request: TraceRequest): TraceReply {
  try {
    return answerTrace(request);
  } catch {
    return { status: 'failed' };
  }
}
