import { useCallback, useMemo } from 'react';
import { reduceBriefing } from '../state/briefing.ts';
import type { Briefing, BriefingAction } from '../state/briefing.ts';
import { KINDS } from '../state/kept/kinds.ts';
import { knownFindings } from '../state/known-findings.ts';
import { useData } from './data-context.ts';
import { useKept } from './use-kept.ts';

/** What was picked for the briefing on this paper. What the paper no longer has is kept, and not shown. */
export function useBriefing(): [briefing: Briefing, act: (action: BriefingAction) => void] {
  const { names, paper } = useData();
  const [kept, change] = useKept(KINDS.briefing, paper.id);
  const briefing = useMemo(() => knownFindings(kept, names), [kept, names]);
  const act = useCallback(
    (action: BriefingAction) => {
      change((all) => {
        const unknown = all.filter((item) => knownFindings([item], names).length === 0);
        return [...reduceBriefing(knownFindings(all, names), action), ...unknown];
      });
    },
    [change, names],
  );
  return [briefing, act];
}
