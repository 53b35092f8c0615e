import type { NodeKey } from '../../../server/contract/ids.ts';
import { flagField, nodesField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  /** What the policies are to serve. */
  targets: nodesField('policies-for'),
  /** Whether a policy counts too that leads to a target by chains without a direction. */
  allowUnknown: flagField('open-signs', 'count'),
};
export type PoliciesQuestion = QuestionOf<typeof FIELDS>;

export function servingOnly(question: PoliciesQuestion, target: NodeKey): PoliciesQuestion {
  return { ...question, targets: [target] };
}
