import { useEffect, useState } from 'react';
import type { NodeType } from '../../server/contract/graph.ts';
import type { SearchHit } from '../../server/contract/search.ts';
import { searchNodes } from '../api/endpoints.ts';
import { ApiFailure } from '../model/api-failure.ts';
import { useData } from './data-context.ts';

const DELAY_MS = 120;
const LIMIT = 30;

export type SearchState =
  | { status: 'idle' }
  | { status: 'searching' }
  /** `isStale` while the answer to what was typed since is still on its way. */
  | { status: 'found'; query: string; hits: SearchHit[]; isStale: boolean }
  | { status: 'failed'; failure: ApiFailure; retry: () => void };

/** Whether the answer to what was typed is still on its way. */
export function isPending(search: SearchState): boolean {
  return search.status === 'searching' || (search.status === 'found' && search.isStale);
}

type Settled = { asked: string } & ({ query: string; hits: SearchHit[] } | { failure: ApiFailure });

/** The hits for what was typed, a moment after the last key; what is no longer wanted is called off. */
export function useSearch(query: string, types: readonly NodeType[]): SearchState {
  const paper = useData().paper.id;
  const [settled, setSettled] = useState<Settled | null>(null);
  const [attempt, setAttempt] = useState(0);
  const q = query.trim();
  const asked = JSON.stringify([q, types, paper, attempt]);
  useEffect(() => {
    if (q === '') return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      searchNodes({ q, types, paper, limit: LIMIT }, controller.signal).then(
        (hits) => setSettled({ asked, query: q, hits }),
        (error: unknown) => {
          if (error instanceof ApiFailure) setSettled({ asked, failure: error });
        },
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [q, types, paper, asked]);
  if (q === '') return { status: 'idle' };
  if (settled === null) return { status: 'searching' };
  const isStale = settled.asked !== asked;
  if ('hits' in settled) return { status: 'found', query: settled.query, hits: settled.hits, isStale };
  if (isStale) return { status: 'searching' };
  return { status: 'failed', failure: settled.failure, retry: () => setAttempt((count) => count + 1) };
}
