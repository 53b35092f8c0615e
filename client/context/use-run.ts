import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiFailure } from '../model/api-failure.ts';
import type { CypherAnswer } from '../../server/contract/cypher.ts';
import type { CypherParameters } from '../../server/contract/cypher-values.ts';
import { runCypher, runNamedQuery } from '../api/cypher.ts';

export type Running =
  | { status: 'idle' }
  | { status: 'running'; since: number }
  | { status: 'cancelled' }
  | { status: 'failed'; failure: ApiFailure }
  | { status: 'ready'; answer: CypherAnswer };

/** A statement of one's own, or a named query; each with its parameters. */
export type RunQuestion =
  | { kind: 'statement'; text: string; parameters: CypherParameters }
  | { kind: 'named'; name: string; parameters: CypherParameters };

export interface Runner {
  state: Running;
  run: (question: RunQuestion) => void;
  /** Whether something ran that is now stopped, here and on the server. */
  cancel: () => boolean;
}

/** Runs one question at a time: a newer one, cancelling, and leaving stop the one before it. */
export function useRun(): Runner {
  const [state, setState] = useState<Running>({ status: 'idle' });
  const current = useRef<AbortController | null>(null);
  const run = useCallback<Runner['run']>((question) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setState({ status: 'running', since: performance.now() });
    void settle(ask(question, controller.signal)).then((settled) => {
      if (current.current !== controller) return;
      current.current = null;
      setState(settled);
    });
  }, []);
  const cancel = useCallback(() => {
    if (current.current === null) return false;
    current.current.abort();
    current.current = null;
    setState({ status: 'cancelled' });
    return true;
  }, []);
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = null;
    },
    [],
  );
  return { state, run, cancel };
}

function ask(question: RunQuestion, signal: AbortSignal): Promise<CypherAnswer> {
  const { parameters } = question;
  switch (question.kind) {
    case 'statement':
      return runCypher({ query: question.text, parameters }, signal);
    case 'named':
      return runNamedQuery(question.name, parameters, signal);
  }
}

async function settle(asked: Promise<CypherAnswer>): Promise<Running> {
  try {
    return { status: 'ready', answer: await asked };
  } catch (error) {
    if (error instanceof ApiFailure) return { status: 'failed', failure: error };
    // Only giving up fails otherwise, and nobody waits for that.
    return { status: 'cancelled' };
  }
}
