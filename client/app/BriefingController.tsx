import { useEffect } from 'react';
import type { NameFinder } from '../../server/coding/name-finder.ts';
import { BriefingSchema } from '../state/briefing.ts';
import type { Briefing } from '../state/briefing.ts';
import { knownFindings } from '../state/known-findings.ts';
import { useData } from '../context/data-context.ts';
import { useAppStore } from '../context/store-context.ts';

/** Keeps the briefing of each paper in the browser; renders nothing. */
export function BriefingController(): null {
  const { state, dispatch } = useAppStore();
  const data = useData();
  const place = `causeway.briefing.${data.paper.id}`;
  useEffect(() => {
    dispatch({ type: 'open-briefing', briefing: readBriefing(place, data.names) });
    return state.subscribe(({ briefing }, before) => {
      if (briefing !== before.briefing) keep(place, briefing);
    });
  }, [state, dispatch, data, place]);
  return null;
}

/** What an earlier visit kept, without what the paper no longer has; nothing where it cannot be read. */
function readBriefing(place: string, names: NameFinder): Briefing {
  try {
    const kept = BriefingSchema.safeParse(JSON.parse(window.localStorage.getItem(place) ?? '[]'));
    return kept.success ? knownFindings(kept.data, names) : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing forgets the briefing with the page. */
function keep(place: string, briefing: Briefing): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(briefing));
  } catch {
    // Storage is full or forbidden; the briefing stays on the page.
  }
}
