import type { NodeKey } from '../../../server/contract/ids.ts';
import { DirectionSchema } from '../../../server/contract/reasoning.ts';
import { nodeField, valueField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  from: nodeField('reach-from'),
  /** Down to what it drives, or up to what drives it. */
  direction: valueField('reach', DirectionSchema, 'down'),
};
export type ReachQuestion = QuestionOf<typeof FIELDS>;

export function reachFrom(question: ReachQuestion, from: NodeKey): ReachQuestion {
  return question.from === from ? question : { ...question, from };
}
