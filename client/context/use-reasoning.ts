import { useCallback, useEffect, useState } from 'react';
import type { Graph } from '../../server/contract/graph.ts';
import { useShown } from './shown.ts';
import type { AnswerOf, Asked, Kind, QueryOf, Reply } from '../reasoning/messages.ts';
import { Reasoner } from '../reasoning/reasoner.ts';

export type Reasoned<Answer> =
  /** Nothing is asked yet. */
  | { status: 'open' }
  /** `before` is the answer to the question before this one, if there was one. */
  | { status: 'running'; before: Answer | null }
  | { status: 'failed'; retry: () => void }
  | { status: 'same' }
  | { status: 'left-out' }
  | { status: 'ready'; answer: Answer };

interface Settled<K extends Kind> {
  of: string;
  graph: Graph;
  reply: Reply<K>;
}

/**
 * The answer to a question about the graph that is shown, found in a worker by the code that answers it over HTTP; null
 * asks nothing. A question that changes calls off the one before it.
 */
export function useReasoning<K extends Kind>(kind: K, query: QueryOf<K> | null): Reasoned<AnswerOf<K>> {
  return useReasoningOn(useShown().graph, kind, query);
}

/** The same about any graph. */
export function useReasoningOn<K extends Kind>(graph: Graph, kind: K, query: QueryOf<K> | null): Reasoned<AnswerOf<K>> {
  const [reasoner] = useState(() => new Reasoner());
  const [settled, setSettled] = useState<Settled<K> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const asking = query === null ? null : JSON.stringify([kind, query, attempt]);
  useEffect(() => {
    if (asking === null) return;
    const [, asked] = JSON.parse(asking) as [K, QueryOf<K>, number];
    reasoner.ask(graph, { kind, query: asked } as Asked, (reply) =>
      setSettled({ of: asking, graph, reply: reply as Reply<K> }),
    );
  }, [reasoner, graph, kind, asking]);
  useEffect(() => () => reasoner.close(), [reasoner]);
  if (asking === null) return { status: 'open' };
  if (settled === null || settled.of !== asking || settled.graph !== graph) {
    return { status: 'running', before: settled?.reply.status === 'ready' ? settled.reply.answer : null };
  }
  return settled.reply.status === 'failed' ? { status: 'failed', retry } : settled.reply;
}
