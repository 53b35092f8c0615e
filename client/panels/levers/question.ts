import { z } from 'zod';
import { valueField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

const LeverOrderSchema = z.enum(['rank', 'name', 'influence', 'dependence', 'advantages']);
export type LeverOrder = z.infer<typeof LeverOrderSchema>;
export const LEVER_ORDERS = LeverOrderSchema.options;

export const FIELDS = { order: valueField('order', LeverOrderSchema, 'rank') };
export type LeversQuestion = QuestionOf<typeof FIELDS>;
