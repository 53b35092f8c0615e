import { createContext, useContext } from 'react';
import { useLanguage } from '../context/use-language.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import type { PerspectiveSet, PerspectiveWords } from './perspective.ts';

export const PerspectivesContext = createContext<PerspectiveSet | null>(null);

/** The perspectives that the page has, in the order of the bar. */
export function usePerspectives(): PerspectiveSet {
  const perspectives = useContext(PerspectivesContext);
  if (!perspectives)
    throw new Error('usePerspectives: there is no PerspectivesContext above this component; render it inside App.');
  return perspectives;
}

/** What a perspective is called in the reader's language, and what it is for. */
export function usePerspectiveWords(): (id: PerspectiveId) => PerspectiveWords {
  const perspectives = usePerspectives();
  const language = useLanguage();
  return (id) => perspectives[id].words[language];
}
