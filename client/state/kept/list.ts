import { z } from 'zod';
import { canonical } from '../../model/canonical.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { later } from './later.ts';
import { placesFor } from './places.ts';

const GoneSchema = z.object({ born: z.number(), at: z.number(), gone: z.literal(true) });
const LiveSchema = z.object({ born: z.number(), at: z.number(), place: z.number(), item: z.unknown() });
/** `born` when it was put in, `at` when it was last changed or taken out. What is taken out is remembered. */
const EntrySchema = z.union([GoneSchema, LiveSchema]);
type Entry = z.infer<typeof EntrySchema>;
type Entries = ReadonlyMap<string, Entry>;

const RowSchema = z.tuple([z.string(), EntrySchema]);

/** After so long nobody has an old page open that would bring back what was taken out. */
const REMEMBERED_MS = 30 * 24 * 60 * 60 * 1000;

interface ListOptions<T> {
  name: string;
  item: z.ZodType<T>;
  id: (item: T) => string;
}

export type ListChange<T> = (items: readonly T[]) => readonly T[];

/**
 * Things with a name of their own, in an order of the reader's. Of two changes of one thing the later stands. What was
 * taken out stays out, whatever another page changes of it meanwhile, until it is put in anew.
 */
export function listOf<T>({ name, item, id }: ListOptions<T>): Kind<readonly T[], ListChange<T>> {
  const shown = (entries: Entries): readonly T[] =>
    [...entries]
      .flatMap(([key, entry]) => ('gone' in entry ? [] : [{ key, ...entry }]))
      .toSorted((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
      .flatMap((entry) => {
        const parsed = item.safeParse(entry.item);
        return parsed.success ? [parsed.data] : [];
      });
  return kindOf<Entries, readonly T[], ListChange<T>>(
    { name },
    {
      read: readEntries,
      merge: mergeEntries,
      shown,
      change: (entries, change, now) => {
        const before = byId(shown(entries), id);
        return edited(withoutOld(entries, now), before, byId(change([...before.values()]), id), now);
      },
      write: (entries) => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    },
  );
}

function byId<T>(items: readonly T[], id: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [id(item), item]));
}

/** Rows that cannot be read are passed over. */
function readEntries(json: unknown): Entries {
  const rows = z.array(z.unknown()).safeParse(json).data ?? [];
  return new Map(
    rows.flatMap((row) => {
      const parsed = RowSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

function mergeEntries(a: Entries, b: Entries): Entries {
  const merged = new Map(a);
  for (const [id, entry] of b) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? entry : later(other, entry, rankOf));
  }
  return merged;
}

/** A later life goes before an earlier one, and within one life having been taken out before any change. */
function rankOf(entry: Entry): readonly number[] {
  return [entry.born, 'gone' in entry ? 1 : 0, entry.at];
}

function withoutOld(entries: Entries, now: number): Entries {
  return new Map([...entries].filter(([, entry]) => !('gone' in entry) || now - entry.at < REMEMBERED_MS));
}

/** What differs between before and after, and nothing else, is changed. */
function edited<T>(
  entries: Entries,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  now: number,
): Entries {
  const next = new Map(entries);
  for (const id of before.keys()) {
    const entry = entries.get(id);
    if (entry !== undefined && !after.has(id))
      next.set(id, { born: entry.born, at: thereafter(entry, now), gone: true });
  }
  const places = placesFor([...after.keys()].map((id) => placeOf(entries.get(id))));
  for (const [index, [id, item]] of [...after].entries()) {
    const entry = entries.get(id);
    const place = places[index] ?? 0;
    const isSame = placeOf(entry) === place && canonical(before.get(id)) === canonical(item);
    if (!isSame) next.set(id, { ...livingFrom(entry, now), place, item });
  }
  return next;
}

function placeOf(entry: Entry | undefined): number | null {
  return entry === undefined || 'gone' in entry ? null : entry.place;
}

/** A thing that lives on keeps when it was born; one that is put in again is born later than it went. */
function livingFrom(entry: Entry | undefined, now: number): Pick<Entry, 'born' | 'at'> {
  if (entry === undefined) return { born: now, at: now };
  const at = thereafter(entry, now);
  return { born: 'gone' in entry ? at : entry.born, at };
}

/** Now, and in any case later than what stands: clocks go back at times. */
function thereafter({ born, at }: Entry, now: number): number {
  return Math.max(now, born + 1, at + 1);
}
