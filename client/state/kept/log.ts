import { z } from 'zod';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { later } from './later.ts';

/** `written` is when the event was told of; what is told of one event later stands. */
const RowSchema = z.object({ written: z.number(), event: z.unknown() });
type Row = z.infer<typeof RowSchema>;

const LogSchema = z.object({
  /** Nothing from then or before is in the log. */
  clearedAt: z.number(),
  rows: z.array(z.unknown()),
});

interface Log {
  clearedAt: number;
  rows: readonly Row[];
}

const EMPTY: Log = { clearedAt: -1, rows: [] };

interface LogOptions<T> {
  name: string;
  event: z.ZodType<T>;
  /** What happened; the log has it once, as it happened last. Its length is what an event counts for. */
  id: (event: T) => string;
  /** In milliseconds since 1970. */
  at: (event: T) => number;
  most: number;
  mostCharacters: number;
}

export type LogChange<T> = { kind: 'add'; event: T } | { kind: 'clear' };

/** What happened, the latest first: of what several pages saw all of it, by time, up to a number and a size. */
export function logOf<T>(options: LogOptions<T>): Kind<readonly T[], LogChange<T>> {
  const { name } = options;
  return kindOf<Log, readonly T[], LogChange<T>>(
    { name },
    {
      read: readLog,
      merge: (a, b) =>
        bounded({ clearedAt: Math.max(a.clearedAt, b.clearedAt), rows: [...a.rows, ...b.rows] }, options),
      shown: ({ rows }) => rows.flatMap((row) => eventIn(row, options)),
      change: ({ clearedAt, rows }, change, now) => {
        if (change.kind === 'clear') return { clearedAt: Math.max(clearedAt, ...timesOf(rows, options)), rows: [] };
        const written = Math.max(now, ...rows.map((row) => row.written + 1));
        return bounded({ clearedAt, rows: [{ written, event: change.event }, ...rows] }, options);
      },
      write: (log) => log,
    },
  );
}

function readLog(json: unknown): Log {
  const log = LogSchema.safeParse(json);
  if (!log.success) return EMPTY;
  const rows = log.data.rows.flatMap((row) => {
    const parsed = RowSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { clearedAt: log.data.clearedAt, rows };
}

function eventIn<T>({ event }: Row, options: LogOptions<T>): T[] {
  const parsed = options.event.safeParse(event);
  return parsed.success ? [parsed.data] : [];
}

function timesOf<T>(rows: readonly Row[], options: LogOptions<T>): number[] {
  return rows.flatMap((row) => eventIn(row, options).map(options.at));
}

interface Told {
  id: string;
  at: number;
  written: number;
  event: unknown;
}

/** Each event once, the latest first, without what was cleared and what is beyond the bounds. */
function bounded<T>({ clearedAt, rows }: Log, options: LogOptions<T>): Log {
  const known = new Map<string, Told>();
  for (const row of rows) {
    for (const event of eventIn(row, options)) {
      const told = { ...row, id: options.id(event), at: options.at(event) };
      if (told.at <= clearedAt) continue;
      const other = known.get(told.id);
      known.set(told.id, other === undefined ? told : later(other, told, (one) => [one.at, one.written]));
    }
  }
  const latest = [...known.values()].toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  let characters = 0;
  const kept = latest.slice(0, options.most).filter(({ id }) => {
    characters += id.length;
    return characters <= options.mostCharacters;
  });
  return { clearedAt, rows: kept.map(({ written, event }) => ({ written, event })) };
}
