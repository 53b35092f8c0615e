import type { NodeKey } from '../../server/contract/ids.ts';
import type { AppAction } from './actions.ts';
import type { ViewState } from './view-state.ts';

/** What a click on a node answers where the perspective still waits for a node; null where it waits for none. */
export function fillFromMap(view: ViewState, key: NodeKey): AppAction | null {
  const { perspective, reach, policies, compare, whatIf } = view;
  switch (perspective) {
    case 'reach':
      return reach.from === null ? { type: 'ask', of: 'reach', change: { from: key } } : null;
    case 'policies':
      return policies.targets.length === 0 ? { type: 'ask', of: 'policies', change: { targets: [key] } } : null;
    case 'what-if':
      return whatIf.changes.length === 0
        ? { type: 'ask', of: 'whatIf', change: { changes: [{ key, value: 1 }] } }
        : null;
    case 'compare':
      return fillSide(compare, key);
    case 'map':
    case 'trace':
    case 'levers':
    case 'loops':
    case 'coverage':
    case 'paper':
    case 'cypher':
    case 'briefing':
      return null;
  }
}

function fillSide({ left, right }: ViewState['compare'], key: NodeKey): AppAction | null {
  if (left === null && right !== key) return { type: 'ask', of: 'compare', change: { left: key } };
  if (right === null && left !== key) return { type: 'ask', of: 'compare', change: { right: key } };
  return null;
}
