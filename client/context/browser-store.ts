import { KINDS } from '../state/kept/kinds.ts';
import { keyOf, nameOf, placeOf, readKey, VERSION } from '../state/kept/keys.ts';
import type { Kind } from '../state/kept/kind.ts';
import { migrated } from '../state/kept/migrations.ts';

/** What is the same for every kind. */
type Merging = Pick<Kind<never, never>, 'merged' | 'isMissed'>;

/** What the store stands on; `storage` may throw, and so may all that it gives. */
interface Ground {
  storage: () => Storage;
  now: () => number;
}

/** What the browser keeps. Where it keeps nothing the page goes on with what it has, as long as it is open. */
export class BrowserStore {
  readonly #ground: Ground;
  readonly #texts = new Map<string, string>();
  /** What this page wrote last in each place. */
  readonly #said = new Map<string, string>();
  readonly #unkept = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** Takes over, once, what an older version kept. */
  constructor(ground: Ground) {
    this.#ground = ground;
    takeOver(ground.storage, (place, kind, text) => this.#write(place, kind, kind.merged(this.#textAt(place), text)));
  }

  /** The same object until it changes. */
  read<Shown, Change>(kind: Kind<Shown, Change>, scope = ''): Shown {
    return kind.shown(this.#textAt(placeOf(kind.name, scope)));
  }

  /** Whether the browser took it: storage can be full or forbidden. */
  change<Shown, Change>(kind: Kind<Shown, Change>, change: Change, scope = ''): boolean {
    const place = placeOf(kind.name, scope);
    const there = kind.merged(this.#textAt(place), this.#stored(place));
    const isKept = this.#write(place, kind, kind.changed(there, change, this.#ground.now()));
    this.#tell();
    return isKept;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Whether all that a reader would miss is kept. */
  readonly isKeeping = (): boolean => this.#unkept.size === 0;

  /** To be told what another page wrote; without a key it took all away. */
  readonly hear = ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): void => {
    const place = key === null ? null : placeIn(key);
    if (key === null) this.#texts.clear();
    else if (place === null) return;
    else if (newValue === null) this.#texts.delete(place);
    else this.#takeIn(place, newValue);
    this.#tell();
  };

  /** Takes in what others may have written while nothing was heard. */
  refresh(): void {
    for (const place of this.#texts.keys()) this.#takeIn(place, '');
    this.#tell();
  }

  #textAt(place: string): string {
    const known = this.#texts.get(place) ?? this.#stored(place);
    this.#texts.set(place, known);
    return known;
  }

  #stored(place: string): string {
    return attempt(() => this.#ground.storage().getItem(keyOf(place))) ?? '';
  }

  #write(place: string, kind: Merging, text: string): boolean {
    this.#texts.set(place, text);
    this.#said.set(place, text);
    const isKept = attempt(() => this.#ground.storage().setItem(keyOf(place), text)) !== null;
    if (isKept || !kind.isMissed) this.#unkept.delete(place);
    else this.#unkept.add(place);
    return isKept;
  }

  /** A page that knew less may have written over what this one knows. Nothing is said twice in a row, so that no two go on and on. */
  #takeIn(place: string, text: string): void {
    const kind = kindOfPlace(place);
    if (kind === null || !this.#texts.has(place)) return;
    const stored = this.#stored(place);
    const merged = kind.merged(kind.merged(this.#textAt(place), text), stored);
    this.#texts.set(place, merged);
    if (merged !== stored && merged !== this.#said.get(place)) this.#write(place, kind, merged);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Keys of older versions go once all that they held is kept under the new ones, and not before. */
function takeOver(storage: () => Storage, keep: (place: string, kind: Merging, text: string) => boolean): void {
  for (const key of attempt(() => keysIn(storage())) ?? []) {
    const held = readKey(key);
    if (held === null || held.version >= VERSION) continue;
    const text = attempt(() => storage().getItem(key)) ?? '';
    const taken = migrated(held.version, [held.place, text]);
    const isKept = taken.map(([place, after]) => {
      const kind = kindOfPlace(place);
      return kind !== null && keep(place, kind, after);
    });
    if (isKept.length > 0 && isKept.every(Boolean)) attempt(() => storage().removeItem(key));
  }
}

function keysIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
}

const KINDS_BY_NAME: ReadonlyMap<string, Merging> = new Map(Object.values(KINDS).map((kind) => [kind.name, kind]));

function kindOfPlace(place: string): Merging | null {
  return KINDS_BY_NAME.get(nameOf(place)) ?? null;
}

function placeIn(key: string): string | null {
  const held = readKey(key);
  return held?.version === VERSION ? held.place : null;
}

/** Storage that is forbidden throws where it is touched. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
