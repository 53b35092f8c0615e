import type { NodeKey } from '../../server/contract/ids.ts';
import type { AskAction, AppAction } from './actions.ts';
import type { TraceQuestion } from './questions.ts';
import { withOpen } from './reveal.ts';
import type { Perspective, ViewState } from './view-state.ts';

type TraceAction = Extract<AppAction, { type: 'set-trace-end' | 'swap-trace' | 'pin-path' }>;

/** A question that changes lets go of the path that was held. */
export function reduceTrace(view: ViewState, action: TraceAction): ViewState {
  switch (action.type) {
    case 'set-trace-end':
      return traceAnew(view, { [action.end]: action.key });
    case 'swap-trace':
      return traceAnew(view, { from: view.trace.to, to: view.trace.from });
    case 'pin-path': {
      const openBundles = withOpen(view.openBundles, action.open);
      return { ...view, openBundles, trace: { ...view.trace, pinned: action.path } };
    }
  }
}

/** An end cannot be avoided. */
function traceAnew(view: ViewState, change: Partial<TraceQuestion>): ViewState {
  const trace = { ...view.trace, ...change, pinned: null };
  const avoid = trace.avoid.filter((key) => key !== trace.from && key !== trace.to);
  return { ...view, perspective: 'trace', trace: { ...trace, avoid } };
}

export function ask(view: ViewState, { of, change }: AskAction): ViewState {
  return { ...view, [of]: { ...view[of], ...change } };
}

/** What is selected becomes the subject of the perspective that is entered, where a subject is still wanted. */
export function adoptSubject(view: ViewState, perspective: Perspective, subject: NodeKey | null): ViewState {
  if (subject === null) return view;
  switch (perspective) {
    case 'reach':
      return view.reach.from === subject ? view : { ...view, reach: { ...view.reach, from: subject } };
    case 'trace':
      return view.trace.from === null && view.trace.to !== subject ? traceAnew(view, { from: subject }) : view;
    case 'policies':
      return view.policies.targets.includes(subject)
        ? view
        : { ...view, policies: { ...view.policies, targets: [subject] } };
    case 'what-if':
      return view.whatIf.changes.length > 0
        ? view
        : { ...view, whatIf: { ...view.whatIf, changes: [{ key: subject, value: 1 }] } };
    case 'compare':
      return { ...view, compare: adoptSide(view.compare, subject) };
    case 'map':
    case 'levers':
    case 'loops':
    case 'coverage':
    case 'briefing':
    case 'paper':
    case 'cypher':
      return view;
  }
}

function adoptSide(compare: ViewState['compare'], subject: NodeKey): ViewState['compare'] {
  const { left, right } = compare;
  if (left === null && right !== subject) return { ...compare, left: subject };
  return right === null && left !== subject ? { ...compare, right: subject } : compare;
}
