import type { Finding } from './briefing.ts';
import type { PerspectiveId, PerspectiveRules, RulesSet } from './perspective.ts';
import type { ViewState } from './view-state.ts';

/** What the view speaks of, as findings: the question of its perspective, else what is selected. */
export function findingsOfView(rules: RulesSet, view: ViewState): Finding[] {
  const asked = askedIn(rules, view, view.perspective);
  if (asked !== null) return [asked];
  switch (view.selection?.kind) {
    case 'node':
      return [{ kind: 'node', key: view.selection.key }];
    case 'edge':
      return [{ kind: 'edge', key: view.selection.key }];
    default:
      return [];
  }
}

function askedIn<Id extends PerspectiveId>(rules: RulesSet, { questions, scope }: ViewState, id: Id): Finding | null {
  const one: PerspectiveRules<Id> = rules[id];
  return one.finding?.(questions[id], scope) ?? null;
}
