import type { Net } from '../../../server/contract/reasoning.ts';

/** A net effect as one character. */
export const NET_GLYPHS: Record<Net, string> = {
  positive: '+',
  negative: '−',
  unknown: '?',
  conflicted: '±',
  undetermined: '…',
  none: '∅',
};
