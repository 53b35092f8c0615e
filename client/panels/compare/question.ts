import type { NodeKey } from '../../../server/contract/ids.ts';
import { nodeField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = { left: nodeField('left'), right: nodeField('right') };
export type CompareQuestion = QuestionOf<typeof FIELDS>;

/** The question with a node on the side that is free; null where neither is, or it stands on the other. */
export function fillSide({ left, right }: CompareQuestion, key: NodeKey): CompareQuestion | null {
  if (left === null && right !== key) return { left: key, right };
  return right === null && left !== key ? { left, right: key } : null;
}
