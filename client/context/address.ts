import { encodeView } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';

/** The address that opens this very view. */
export function addressOf(view: ViewState): string {
  return `${window.location.pathname}?${encodeView(view)}`;
}
