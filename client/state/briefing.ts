import { z } from 'zod';
import { canonical } from '../model/canonical.ts';
import { MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import { LinkEdgeSchema, LinkNodeSchema } from './link-keys.ts';

const scope = { maxLength: z.int().min(1).max(MAX_LENGTH_LIMIT), lift: z.boolean() };

/** What a reader has found, as a question that can be asked again; what it came to is worked out when it is written down. */
export const FindingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), key: LinkNodeSchema }),
  z.object({ kind: z.literal('edge'), key: LinkEdgeSchema }),
  z.object({
    kind: z.literal('trace'),
    from: LinkNodeSchema,
    to: LinkNodeSchema,
    ...scope,
    /** Left out where every path counts. */
    require: z.array(LinkNodeSchema).optional(),
    avoid: z.array(LinkNodeSchema).optional(),
  }),
  z.object({ kind: z.literal('path'), edges: z.array(LinkEdgeSchema).min(1) }),
  z.object({ kind: z.literal('loop'), edges: z.array(LinkEdgeSchema).min(1) }),
  z.object({ kind: z.literal('reach'), from: LinkNodeSchema, direction: z.enum(['down', 'up']), ...scope }),
  z.object({
    kind: z.literal('policies'),
    targets: z.array(LinkNodeSchema).min(1),
    allowUnknown: z.boolean().default(false),
    ...scope,
  }),
  z.object({ kind: z.literal('gaps'), ...scope }),
  z.object({ kind: z.literal('compare'), left: LinkNodeSchema, right: LinkNodeSchema, ...scope }),
  z.object({
    kind: z.literal('what-if'),
    changes: z.array(z.object({ key: LinkNodeSchema, value: z.number().min(-1).max(1) })).min(1),
    lift: z.boolean(),
  }),
]);
export type Finding = z.infer<typeof FindingSchema>;

/** A finding in the briefing, with the reader's own line on it. */
export const BriefingItemSchema = z.object({ finding: FindingSchema, line: z.string().max(2000) });
export type BriefingItem = z.infer<typeof BriefingItemSchema>;

export type Briefing = readonly BriefingItem[];

export type BriefingAction =
  | { type: 'brief'; finding: Finding }
  | { type: 'unbrief'; finding: Finding }
  | { type: 'move-finding'; finding: Finding; by: -1 | 1 }
  | { type: 'set-line'; finding: Finding; line: string };

/** The same question has the same name. */
export function findingId(finding: Finding): string {
  return canonical(finding);
}

export function isBriefed(briefing: Briefing, finding: Finding): boolean {
  return placeOf(briefing, finding) >= 0;
}

function placeOf(briefing: Briefing, finding: Finding): number {
  const id = findingId(finding);
  return briefing.findIndex((item) => findingId(item.finding) === id);
}

/** The briefing after an action; the very same list where nothing changed. */
export function reduceBriefing(briefing: Briefing, action: BriefingAction): Briefing {
  const place = placeOf(briefing, action.finding);
  switch (action.type) {
    case 'brief':
      return place < 0 ? [...briefing, { finding: action.finding, line: '' }] : briefing;
    case 'unbrief':
      return place < 0 ? briefing : briefing.filter((_, index) => index !== place);
    case 'move-finding':
      return moved(briefing, place, place + action.by);
    case 'set-line':
      return briefing.map((item, index) => (index === place ? { ...item, line: action.line } : item));
  }
}

function moved(briefing: Briefing, from: number, to: number): Briefing {
  const item = briefing[from];
  if (item === undefined || to < 0 || to >= briefing.length) return briefing;
  return briefing.toSpliced(from, 1).toSpliced(to, 0, item);
}
