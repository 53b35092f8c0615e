import { useCallback, useEffect, useState } from 'react';
import type { Graph } from '../../../server/contract/graph.ts';
import { useData } from '../../app/data-context.ts';
import type { TraceQuestion } from '../../state/view-state.ts';
import type { TraceAsked, TraceReply, TraceRequest } from './trace-messages.ts';

export type TraceState =
  /** An end is still missing. */
  | { status: 'open' }
  | { status: 'running' }
  | { status: 'failed'; retry: () => void }
  | Exclude<TraceReply, { status: 'failed' }>;

/** The answer to a trace, found in a worker; a question that changes stops the one before it. */
export function useTrace(question: TraceQuestion, limit: number): TraceState {
  const { graph } = useData();
  const { from, to, maxLength, lift, statedOnly } = question;
  const [reply, setReply] = useState<{ of: string; reply: TraceReply } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const asking = JSON.stringify([graph.revision, from, to, maxLength, lift, statedOnly]);
  useEffect(() => {
    if (from === null || to === null) return undefined;
    return ask(graph, { from, to, maxLength, lift, statedOnly, limit }, (answer) =>
      setReply({ of: asking, reply: answer }),
    );
  }, [graph, from, to, maxLength, lift, statedOnly, limit, asking, attempt]);
  if (from === null || to === null) return { status: 'open' };
  if (reply?.of !== asking) return { status: 'running' };
  return reply.reply.status === 'failed' ? { status: 'failed', retry } : reply.reply;
}

function ask(graph: Graph, asked: TraceAsked, onReply: (reply: TraceReply) => void): () => void {
  const worker = new Worker(new URL('./trace.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<TraceReply>) => onReply(data));
  worker.addEventListener('error', () => onReply({ status: 'failed' }));
  worker.postMessage({ graph, asked } satisfies TraceRequest);
  return () => worker.terminate();
}
