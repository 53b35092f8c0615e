import { PERSPECTIVES } from '../../../client/app/perspectives.ts';
import type { Questions } from '../../../client/state/perspective.ts';
import { emptyView } from '../../../client/state/view-state.ts';
import type { ViewState } from '../../../client/state/view-state.ts';

/** The rules of the page's own perspectives. */
export const RULES = PERSPECTIVES;

export const EMPTY_VIEW = emptyView(RULES);
export const EMPTY_QUESTIONS = EMPTY_VIEW.questions;

/** The empty view with parts of its own, and questions of its own. */
export function viewWith(part: Partial<ViewState>, questions: Partial<Questions> = {}): ViewState {
  return { ...EMPTY_VIEW, ...part, questions: { ...(part.questions ?? EMPTY_QUESTIONS), ...questions } };
}
