import { useCallback, useMemo } from 'react';
import { reduceBriefing } from '../state/briefing.ts';
import type { Briefing, BriefingAction } from '../state/briefing.ts';
import { KINDS } from '../state/kept/kinds.ts';
import { knownFindings } from '../state/known-findings.ts';
import { useData } from './data-context.ts';
import { knownKeys } from './known-keys.ts';
import { useKept } from './use-kept.ts';

/** What was picked for the briefing on this paper. What the paper no longer has is kept, and not shown. */
export function useBriefing(): [briefing: Briefing, act: (action: BriefingAction) => void] {
  const data = useData();
  const known = useMemo(() => knownKeys(data), [data]);
  const [kept, change] = useKept(KINDS.briefing, data.paper.id);
  const briefing = useMemo(() => knownFindings(kept, known), [kept, known]);
  const act = useCallback(
    (action: BriefingAction) => {
      change((all) => {
        const shown = knownFindings(all, known);
        return [...reduceBriefing(shown, action), ...all.filter((item) => !shown.includes(item))];
      });
    },
    [change, known],
  );
  return [briefing, act];
}
