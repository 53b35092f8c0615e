import { z } from 'zod';
import { PastRunSchema, SavedQuerySchema, statementId } from '../../model/cypher/kept.ts';
import { BriefingItemSchema, findingId } from '../briefing.ts';
import { listOf } from './list.ts';
import { logOf } from './log.ts';
import { valueOf } from './value.ts';

/** Everything that the browser keeps; a new kind is one more entry. */
export const KINDS = {
  /** A paper has its own. */
  briefing: listOf({ name: 'briefing', item: BriefingItemSchema, id: ({ finding }) => findingId(finding) }),
  saved: listOf({ name: 'saved', item: SavedQuerySchema, id: ({ id }) => id }),
  history: logOf({
    name: 'history',
    event: PastRunSchema,
    id: statementId,
    at: ({ at }) => at,
    most: 100,
    mostCharacters: 500_000,
  }),
  /** Whether this reader was here before, and saw the paper at a glance. */
  toured: valueOf({ name: 'toured', value: z.boolean(), initial: false, isMissed: false }),
};
