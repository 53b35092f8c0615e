import { z } from 'zod';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { nodeField, nodesField, valueField } from '../../state/fields.ts';
import { PathIdSchema } from '../../state/path-id.ts';
import type { QuestionOf } from '../../state/perspective.ts';

export const FIELDS = {
  from: nodeField('trace-from'),
  to: nodeField('trace-to'),
  /** Nodes that no path may pass through. */
  avoid: nodesField('avoid'),
  /** Nodes that every path must pass through. */
  require: nodesField('require'),
  /** The path held on the map, by `pathId`. */
  pinned: valueField('path', PathIdSchema, null),
};
export type TraceQuestion = QuestionOf<typeof FIELDS>;

/** The ends of a trace, and the names by which they are picked on the map. */
export const TraceEndSchema = z.enum(['from', 'to']);
export type TraceEnd = z.infer<typeof TraceEndSchema>;

/** The question with other ends: it lets go of the path that was held, and an end cannot be avoided. */
export function withEnds(question: TraceQuestion, ends: Partial<Record<TraceEnd, NodeKey | null>>): TraceQuestion {
  const trace = { ...question, ...ends, pinned: null };
  return { ...trace, avoid: trace.avoid.filter((key) => key !== trace.from && key !== trace.to) };
}

export function swapped(question: TraceQuestion): TraceQuestion {
  return withEnds(question, { from: question.to, to: question.from });
}
