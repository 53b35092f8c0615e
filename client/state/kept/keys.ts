/** The version of what the browser keeps; a page of another version reads and writes keys of its own. */
export const VERSION = 1;

const PREFIX = 'causeway.';

/** What a kind's key holds; a scope, such as a paper, has a key of its own. */
export function placeOf(name: string, scope: string): string {
  return scope === '' ? name : `${name}.${scope}`;
}

/** The name of the kind whose place it is. */
export function nameOf(place: string): string {
  return place.split('.', 1)[0] ?? place;
}

export function keyOf(place: string): string {
  return `${PREFIX}${VERSION}.${place}`;
}

/** The version and the place of a key that is Causeway's; the keys of version 0 have no number. */
export function readKey(key: string): { version: number; place: string } | null {
  if (!key.startsWith(PREFIX)) return null;
  const rest = key.slice(PREFIX.length);
  const [, version, place] = /^(\d+)\.(.+)$/u.exec(rest) ?? [];
  return version === undefined || place === undefined
    ? { version: 0, place: rest }
    : { version: Number(version), place };
}
