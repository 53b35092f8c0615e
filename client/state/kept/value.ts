import { z } from 'zod';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { later } from './later.ts';

const SettingSchema = z.object({ at: z.number(), value: z.unknown() });
type Setting = z.infer<typeof SettingSchema>;

interface ValueOptions<T> {
  name: string;
  value: z.ZodType<T>;
  /** Until it is set. */
  initial: T;
  isMissed?: boolean;
}

/** One value; what was set last stands. */
export function valueOf<T>({ name, value, initial, isMissed }: ValueOptions<T>): Kind<T, T> {
  return kindOf<Setting | null, T, T>(
    { name, isMissed },
    {
      read: (json) => SettingSchema.safeParse(json).data ?? null,
      merge: (a, b) => (a === null || b === null ? (a ?? b) : later(a, b, ({ at }) => [at])),
      shown: (set) => {
        const parsed = value.safeParse(set?.value);
        return set !== null && parsed.success ? parsed.data : initial;
      },
      change: (set, next, now) => ({ at: Math.max(now, (set?.at ?? -1) + 1), value: next }),
      write: (set) => set,
    },
  );
}
