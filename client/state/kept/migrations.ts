import { z } from 'zod';
import { PastRunSchema, SavedQuerySchema } from '../../model/cypher/kept.ts';
import { BriefingItemSchema } from '../briefing.ts';
import { nameOf, VERSION } from './keys.ts';
import { KINDS } from './kinds.ts';

type Held = readonly [place: string, text: string];

/** From what one version holds in a place to what the next holds; nothing where it cannot be read. */
type Migration = (held: Held) => readonly Held[];

/** One for each version, from 0 on. */
const MIGRATIONS: readonly Migration[] = [fromPlainLists];

/** What an older version held in a place, as this version holds it. */
export function migrated(version: number, held: Held): readonly Held[] {
  return MIGRATIONS.slice(version, VERSION).reduce<readonly Held[]>((all, next) => all.flatMap(next), [held]);
}

/** Version 0 held plain lists without a time; whatever was changed or taken out since stands before them. */
function fromPlainLists([place, text]: Held): readonly Held[] {
  if (place === 'tour') return [['toured', KINDS.toured.changed('', true, 0)]];
  if (place === 'cypher.saved')
    return listed(text, SavedQuerySchema, (items) => ['saved', KINDS.saved.changed('', () => items, 0)]);
  if (place === 'cypher.history') {
    return listed(text, PastRunSchema, (runs) => [
      'history',
      runs.reduce((all, event) => KINDS.history.changed(all, { kind: 'add', event }, 0), ''),
    ]);
  }
  if (nameOf(place) !== 'briefing') return [];
  return listed(text, BriefingItemSchema, (items) => [place, KINDS.briefing.changed('', () => items, 0)]);
}

/** The items that can be read. */
function listed<T>(text: string, item: z.ZodType<T>, held: (items: readonly T[]) => Held): readonly Held[] {
  const list = z.array(z.unknown()).safeParse(jsonIn(text));
  if (!list.success) return [];
  return [held(list.data.flatMap((one) => item.safeParse(one).data ?? []))];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
