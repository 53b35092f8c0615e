import type { NodeKey } from '../../server/contract/ids.ts';
import type { Finding } from './briefing.ts';
import type { ViewState } from './view-state.ts';

/** What the view speaks of, as findings: the question of its perspective, else what is selected. */
export function findingsOfView(view: ViewState): Finding[] {
  const asked = askedIn(view);
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

function askedIn({ perspective, scope, trace, reach, policies, compare, whatIf }: ViewState): Finding | null {
  const { from, to } = trace;
  const { left, right } = compare;
  switch (perspective) {
    case 'trace':
      return from && to ? { kind: 'trace', from, to, ...scope, ...passingOf(trace) } : null;
    case 'reach':
      return reach.from ? { kind: 'reach', from: reach.from, direction: reach.direction, ...scope } : null;
    case 'policies': {
      const { targets, allowUnknown } = policies;
      return targets.length > 0 ? { kind: 'policies', targets: [...targets], allowUnknown, ...scope } : null;
    }
    case 'coverage':
      return { kind: 'gaps', ...scope };
    case 'compare':
      return left && right ? { kind: 'compare', left, right, ...scope } : null;
    case 'what-if':
      return whatIf.changes.length > 0 ? { kind: 'what-if', changes: [...whatIf.changes], lift: scope.lift } : null;
    case 'map':
    case 'levers':
    case 'loops':
    case 'briefing':
    case 'paper':
    case 'cypher':
      return null;
  }
}

/** Which paths the trace speaks of; nothing where it speaks of all. */
function passingOf({ require, avoid }: ViewState['trace']): { require?: NodeKey[]; avoid?: NodeKey[] } {
  return {
    ...(require.length > 0 && { require: [...require] }),
    ...(avoid.length > 0 && { avoid: [...avoid] }),
  };
}
