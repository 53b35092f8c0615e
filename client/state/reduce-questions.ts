import type { NodeKey } from '../../server/contract/ids.ts';
import type { AskAction, ViewAction } from './actions.ts';
import type { PerspectiveId, PerspectiveRules, RulesSet } from './perspective.ts';
import { emptyQuestion, makeQuestions } from './rules.ts';
import type { ViewState } from './view-state.ts';

/** The view with another question of one perspective; the very same where the question is. */
function withQuestion<Id extends PerspectiveId>(
  rules: RulesSet,
  view: ViewState,
  id: Id,
  change: (question: ViewState['questions'][Id], rules: PerspectiveRules<Id>) => ViewState['questions'][Id],
): ViewState {
  const question = change(view.questions[id], rules[id]);
  return question === view.questions[id] ? view : { ...view, questions: { ...view.questions, [id]: question } };
}

export function ask(rules: RulesSet, view: ViewState, action: AskAction): ViewState {
  return askOne(rules, view, action);
}

type AskOf<Id extends PerspectiveId> = Extract<AskAction, { of: Id }>;

function askOne<Id extends PerspectiveId>(rules: RulesSet, view: ViewState, action: AskOf<Id>): ViewState {
  const { of, change, anew = false, enter = false } = action;
  const asked = withQuestion<PerspectiveId>(rules, view, of, (question, one) => ({
    ...(anew ? emptyQuestion(one) : question),
    ...change,
  }));
  return enter ? { ...asked, perspective: of } : asked;
}

/** A node for what a perspective waits for; the perspective comes into view. */
export function fill(
  rules: RulesSet,
  view: ViewState,
  { of, slot, key }: Extract<ViewAction, { type: 'fill' }>,
): ViewState {
  const filled = withQuestion(rules, view, of, (question, one) => one.fill?.(question, key, slot) ?? question);
  return filled.perspective === of ? filled : { ...filled, perspective: of };
}

/** Whether a click on a node answers what the perspective in view waits for. */
export function isWaiting(rules: RulesSet, view: ViewState, key: NodeKey): boolean {
  const waits = <Id extends PerspectiveId>(id: Id): boolean => {
    const one: PerspectiveRules<Id> = rules[id];
    return (one.fill?.(view.questions[id], key, null) ?? null) !== null;
  };
  return waits(view.perspective);
}

/** What the next click on the map is to choose, by the perspective in view; null for nothing. */
export function slotWaitedFor(rules: RulesSet, view: ViewState): string | null {
  const slot = <Id extends PerspectiveId>(id: Id): string | null => {
    const one: PerspectiveRules<Id> = rules[id];
    return one.waitsFor?.(view.questions[id]) ?? null;
  };
  return slot(view.perspective);
}

/** What is selected becomes the subject of the perspective that is entered, where a subject is still wanted. */
export function adoptSubject(rules: RulesSet, view: ViewState, subject: NodeKey | null): ViewState {
  if (subject === null) return view;
  return withQuestion(rules, view, view.perspective, (question, one) => one.adopt?.(question, subject) ?? question);
}

/** Other chains count now: what was held may be none of them. */
export function letGo(rules: RulesSet, view: ViewState): ViewState {
  const questions = makeQuestions(rules, (one) => {
    const question = view.questions[one.id];
    return one.letGo?.(question) ?? question;
  });
  return { ...view, questions };
}
