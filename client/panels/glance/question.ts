import { nodeField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  /** The group whose measures are listed one by one. */
  group: nodeField('glance-group'),
};
export type GlanceQuestion = QuestionOf<typeof FIELDS>;
