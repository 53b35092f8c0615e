/** Globals that a row must be granted before code in its place may name them. */
export const GUARDED_GLOBALS = [
  'process',
  'process.env',
  'Buffer',
  'window',
  'document',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'EventSource',
  'WebSocket',
  'globalThis',
  'global',
  'self',
] as const;
export type GuardedGlobal = (typeof GUARDED_GLOBALS)[number];

/**
 * What one place may import. Everything is a positive list: what is not named is refused.
 *
 * A place is a path from the root of the repository: `a/b.ts` is a file, `a/b` the files right in a folder, `a/b/**` all
 * that is beneath it. `*` stands for any part of one name.
 */
export interface Row {
  at: string;
  /** Said with every refusal: the rule in one sentence. */
  why: string;
  /** Places, beside the row's own; those that begin with `./` are taken from the folder of the importing file. */
  imports?: readonly string[];
  /** Names of packages, with whatever lies in them; `*` is any. */
  packages?: readonly string[];
  /** Node's own modules, with whatever lies in them, such as `fs` for `node:fs/promises`; `*` is any. */
  node?: readonly string[];
  globals?: readonly GuardedGlobal[];
  /** Whether it may import what it only works out while it runs. */
  computed?: true;
}

/** What an import leads to. `unknown` is what no row can allow: `name` is as it was written. */
export interface Target {
  kind: 'file' | 'package' | 'node' | 'unknown';
  name: string;
}

/** The row of a file: of those that fit, the one that says most about where it stands. */
export function rowOf(rows: readonly Row[], file: string): Row | undefined {
  return rows.filter(({ at }) => isIn(at, file)).toSorted((a, b) => precision(b.at) - precision(a.at))[0];
}

export function mayImport(row: Row, file: string, { kind, name }: Target): boolean {
  switch (kind) {
    case 'file':
      return (
        isInSamePlace(row.at, file, name) || (row.imports ?? []).some((place) => isIn(fromFile(file, place), name))
      );
    case 'package':
      return includes(row.packages, name);
    case 'node':
      return includes(row.node, name);
    case 'unknown':
      return false;
  }
}

/** Whether a file stands in a place. */
export function isIn(place: string, file: string): boolean {
  return patternOf(place).test(file);
}

function includes(list: readonly string[] = [], name: string): boolean {
  return list.includes('*') || list.includes(name);
}

function isInSamePlace(at: string, file: string, target: string): boolean {
  const own = patternOf(at).exec(file)?.groups?.['place'];
  const other = patternOf(at).exec(target)?.groups?.['place'];
  return own !== undefined && own === other;
}

function fromFile(file: string, place: string): string {
  return place.startsWith('./') ? file.slice(0, file.lastIndexOf('/')) + place.slice(1) : place;
}

/** `place` is what `*` made of the pattern, so that the folder of one panel is never that of another. */
function patternOf(place: string): RegExp {
  const isDeep = place.endsWith('/**');
  const name = (isDeep ? place.slice(0, -3) : place).replaceAll(/[.+()[\]]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^(?<place>${name})${isDeep ? '/.+' : '(?:/[^/]+)?'}$`);
}

/** The deeper, the more precise; at one depth, a name before what stands for many. */
function precision(at: string): number {
  const parts = at.split('/').filter((part) => part !== '**');
  const stars = parts.filter((part) => part.includes('*')).length;
  return parts.length * 100 - stars * 10 - (at.endsWith('/**') ? 1 : 0);
}
