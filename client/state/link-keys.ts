import { GivenKeySchema } from '../../server/contract/ids.ts';

/*
 * Keys as links and kept briefings hold them: ids, or the names that things had when the link was made. What a name stands
 * for is found when the paper is there (`reconcile`, `knownFindings`), and nothing is asked of it before.
 */

export const LinkNodeSchema = GivenKeySchema.brand<'NodeKey'>();
export const LinkEdgeSchema = GivenKeySchema.brand<'EdgeKey'>();
export const LinkPassageSchema = GivenKeySchema.brand<'PassageId'>();
export const LinkSectionSchema = GivenKeySchema.brand<'SectionId'>();
