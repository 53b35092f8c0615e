import { useEffect, useState } from 'react';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { SearchHit } from '../../../server/contract/search.ts';
import { searchNodes } from '../../api/endpoints.ts';
import { ApiFailure } from '../../api/failure.ts';
import { useData } from '../../app/data-context.ts';

const DELAY_MS = 120;
const LIMIT = 30;

export type SearchState =
  | { status: 'idle' }
  | { status: 'searching' }
  | { status: 'found'; query: string; hits: SearchHit[] }
  | { status: 'failed'; failure: ApiFailure; retry: () => void };

/** The hits for what was typed, a moment after the last key; what is no longer wanted is called off. */
export function useSearch(query: string, types: readonly NodeType[]): SearchState {
  const paper = useData().paper.id;
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const q = query.trim();
  useEffect(() => {
    if (q === '') {
      setState({ status: 'idle' });
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setState((current) => (current.status === 'found' ? current : { status: 'searching' }));
      searchNodes({ q, types, paper, limit: LIMIT }, controller.signal).then(
        (hits) => setState({ status: 'found', query: q, hits }),
        (error: unknown) => {
          if (controller.signal.aborted || !(error instanceof ApiFailure)) return;
          setState({ status: 'failed', failure: error, retry: () => setAttempt((count) => count + 1) });
        },
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [q, types, paper, attempt]);
  return state;
}
