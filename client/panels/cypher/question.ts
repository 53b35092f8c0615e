import { z } from 'zod';
import { typedField, valueField } from '../../state/fields.ts';
import type { QuestionOf } from '../../state/perspective.ts';

const CypherTabSchema = z.enum(['questions', 'editor', 'kept']);
export const CYPHER_TABS = CypherTabSchema.options;

const StatementSchema = z.string().max(100_000);
const QueryNameSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/** What the Cypher view shows; nothing of it is run by being shown. */
export const FIELDS = {
  tab: valueField('desk', CypherTabSchema, 'questions'),
  /** Name of the named query that is shown. */
  query: valueField('query', QueryNameSchema, null),
  /** The statement in the editor. */
  text: typedField('cypher', StatementSchema),
  /** Parameters as the text of a JSON object: of the named query that is shown, else of the statement. */
  parameters: typedField('parameters', StatementSchema),
};
export type CypherQuestion = QuestionOf<typeof FIELDS>;

/** Characters of an address that a statement and its parameters may take up together. */
const LONGEST_STATEMENT = 8000;

/** Whether a link can hold the statement; one that is too long for servers on the way is left out of it. */
export function fitsLink({ text, parameters }: Pick<CypherQuestion, 'text' | 'parameters'>): boolean {
  return new URLSearchParams({ text, parameters }).toString().length <= LONGEST_STATEMENT;
}
