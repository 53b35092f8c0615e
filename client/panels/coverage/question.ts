import { z } from 'zod';
import { nodeField, nodesField, valueField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

/** Which columns are shown: all, those that no policy is stated to address, the three kinds of these, or those with a clash. */
const CoverageShowSchema = z.enum(['all', 'gaps', 'inferred', 'chained', 'unreached', 'clashes']);
export type CoverageShow = z.infer<typeof CoverageShowSchema>;
export const COVERAGE_SHOWS = CoverageShowSchema.options;

export const FIELDS = {
  /** The cell whose chains are open; one of the two alone is a whole row or column. */
  row: nodeField('row'),
  column: nodeField('column'),
  /** The column by which the rows are sorted, and the row by which the columns are; null: the order of the paper. */
  rowsBy: nodeField('rows-by'),
  columnsBy: nodeField('columns-by'),
  /** Headings whose members are listed; the others are folded. */
  openRows: nodesField('open-row'),
  openColumns: nodesField('open-column'),
  show: valueField('show', CoverageShowSchema, 'all'),
};
export type CoverageQuestion = QuestionOf<typeof FIELDS>;
