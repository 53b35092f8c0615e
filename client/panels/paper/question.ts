import { flagField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  /** Whether the paper's text stands beside its translation. */
  translation: flagField('translation', 'shown'),
};
export type PaperQuestion = QuestionOf<typeof FIELDS>;
