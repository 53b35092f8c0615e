import { canonical } from '../../model/canonical.ts';

/** How a kind of thing is kept: a record that pages change apart from one another and that merges to the same for all. */
interface Shape<Kept, Shown, Change> {
  /** What of the parsed JSON can be read; null is nothing yet. */
  read: (json: unknown) => Kept;
  /** Commutative, associative and idempotent. */
  merge: (a: Kept, b: Kept) => Kept;
  shown: (kept: Kept) => Shown;
  /** `now` is in milliseconds since 1970. */
  change: (kept: Kept, change: Change, now: number) => Kept;
  /** As it goes into JSON. */
  write: (kept: Kept) => unknown;
}

/** A kind of thing that the browser keeps, as text; '' is nothing yet. */
export interface Kind<Shown, Change> {
  /** What its key is called. */
  readonly name: string;
  /** Whether a reader would miss it: then the page says when it cannot be kept. */
  readonly isMissed: boolean;
  shown: (text: string) => Shown;
  changed: (text: string, change: Change, now: number) => string;
  merged: (a: string, b: string) => string;
}

export function kindOf<Kept, Shown, Change>(
  { name, isMissed = true }: { name: string; isMissed?: boolean },
  { read, merge, shown, change, write }: Shape<Kept, Shown, Change>,
): Kind<Shown, Change> {
  const open = (text: string): Kept => read(parsed(text));
  const close = (kept: Kept): string => canonical(write(kept));
  return {
    name,
    isMissed,
    shown: lastOf((text) => shown(open(text))),
    changed: (text, wanted, now) => close(change(open(text), wanted, now)),
    merged: (a, b) => (a === b && a === '' ? '' : close(merge(open(a), open(b)))),
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same object for the same text, so that what is shown stays still. */
function lastOf<T>(shown: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: shown(text) };
    return last.value;
  };
}
