import type { RulesSet } from '../state/perspective.ts';
import { encodeView } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';

/** The address that opens this very view. */
export function addressOf(rules: RulesSet, view: ViewState): string {
  return `${window.location.pathname}?${encodeView(rules, view)}`;
}
