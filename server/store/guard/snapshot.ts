import { startupSnapshot } from 'node:v8';
import type { Dialect } from './dialect.ts';
import { serveTasks, warmUp } from './tasks.ts';

/** What Node 20 has at run time, and lacks while it builds a snapshot. */
const LENT: Readonly<
  Record<string, (this: unknown[], compare?: (left: unknown, right: unknown) => number) => unknown[]>
> = {
  toReversed() {
    return [...this].reverse();
  },
  toSorted(compare) {
    return [...this].sort(compare);
  },
};

/** Does something with the methods of arrays that are lacking now, which must be gone again before the snapshot is taken. */
function withLentMethods(act: () => void): void {
  const lent = Object.entries(LENT).filter(([name]) => !(name in Array.prototype));
  for (const [name, value] of lent) Object.defineProperty(Array.prototype, name, { value, configurable: true });
  act();
  for (const [name] of lent) Reflect.deleteProperty(Array.prototype, name);
}

/**
 * Warms the front end with each dialect and with none, and has a process that starts from the snapshot of this one answer at once.
 * @param dialects by the place of their module, such as `store/embedded/dialect/dialect`
 */
export function keepInSnapshot(dialects: ReadonlyMap<string, Dialect>): void {
  withLentMethods(() => {
    for (const dialect of [null, ...dialects.values()]) warmUp(dialect);
  });
  startupSnapshot.setDeserializeMainFunction(() => serveTasks(dialectOf(dialects, process.argv[2])));
}

/** @throws Error where the snapshot has no such dialect; a plain process can load it */
function dialectOf(dialects: ReadonlyMap<string, Dialect>, module: string | undefined): Dialect | null {
  if (module === undefined) return null;
  const place = [...dialects.keys()].find((name) => module.replace(/\.[jt]s$/, '').endsWith(`/${name}`));
  const dialect = place === undefined ? undefined : dialects.get(place);
  if (!dialect) throw new Error(`The snapshot has no dialect ${module}.`);
  return dialect;
}
