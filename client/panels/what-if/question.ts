import { z } from 'zod';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Change } from '../../model/changes.ts';
import { valueField } from '../../state/fields.ts';
import { LinkNodeSchema } from '../../state/link-keys.ts';
import type { Field, QuestionOf } from '../../state/perspective.ts';

/** How many sets of weights a change may be tried with. */
export const SAMPLE_COUNTS = [200, 1000] as const;

const SampleCountSchema = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.literal(SAMPLE_COUNTS));

/** `key:value`, the value in tenths from -1 to 1. */
const ChangeSchema = z
  .string()
  .regex(/:-?(?:1|0(?:\.[1-9])?)$/)
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return { key: text.slice(0, colon), value: Number(text.slice(colon + 1)) + 0 };
  })
  .pipe(z.object({ key: LinkNodeSchema, value: z.number() }));

/** The last word on each node counts. */
function eachOnce(list: readonly Change[]): Change[] {
  return [...new Map(list.map((change) => [change.key, change])).values()];
}

const changes: Field<readonly Change[]> = {
  parameter: 'change',
  empty: [],
  write: (list) => list.map(({ key, value }) => `${key}:${value}`),
  read: (reader) => eachOnce(reader.all('change', ChangeSchema)),
  keep: (list, keeper) =>
    eachOnce(
      list.flatMap(({ key: given, value }) => {
        const key = keeper.node('change', given);
        return key === null ? [] : [{ key, value }];
      }),
    ),
};

export const FIELDS = { changes, samples: valueField('weightings', SampleCountSchema, 200) };
export type WhatIfQuestion = QuestionOf<typeof FIELDS>;

/** Begins with one node, fully strengthened. */
export function beginWith(question: WhatIfQuestion, key: NodeKey): WhatIfQuestion {
  return { ...question, changes: [{ key, value: 1 }] };
}
