import { valueField } from '../../state/fields.ts';
import { PathIdSchema } from '../../state/path-id.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  /** The loop that runs on the map, by the `pathId` of its edges. */
  held: valueField('loop', PathIdSchema, null),
};
export type LoopsQuestion = QuestionOf<typeof FIELDS>;
