import { type Difference, pointerTo } from './difference.ts';
import { canonicalText, isObject, type Json, type JsonObject } from './json.ts';
import type { FindKeyedList, KeyedList } from './lists.ts';

export interface Comparison {
  keyedList: FindKeyedList;
  /** Whether two chains of edges rank alike but for their keys. */
  tied: (before: readonly Json[], after: readonly Json[]) => boolean;
}

/** Everything in which two values differ, the first one's keys being translated already. */
export function compareJson(before: Json, after: Json, comparison: Comparison, pointer = ''): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const keyed = comparison.keyedList(pointer);
    return keyed === undefined
      ? compareSequences(before, after, comparison, pointer)
      : compareKeyedLists(before, after, keyed, comparison, pointer);
  }
  if (isObject(before) && isObject(after)) return compareObjects(before, after, comparison, pointer);
  return before === after ? [] : [{ kind: 'different', pointer, before, after }];
}

function compareObjects(before: JsonObject, after: JsonObject, comparison: Comparison, pointer: string): Difference[] {
  const chosen = new Set(isChoiceOfTie(before, after, comparison) ? ['nodes', 'edges'] : []);
  const found: Difference[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const place = pointerTo(pointer, field);
    const [old, now] = [before[field], after[field]];
    if (now === undefined) found.push({ kind: 'different', pointer: place, before: old, after: now });
    else if (old === undefined) found.push({ kind: 'added', pointer: place, before: old, after: now });
    else if (!chosen.has(field)) found.push(...compareJson(old, now, comparison, place));
    else if (canonicalText(old) !== canonicalText(now)) {
      found.push({ kind: 'order', pointer: place, before: old, after: now });
    }
  }
  return found;
}

/** Whether both are chains, one of several that rank alike having been chosen by its keys. */
function isChoiceOfTie(before: JsonObject, after: JsonObject, { tied }: Comparison): boolean {
  const chains = [before.nodes, before.edges, after.nodes, after.edges];
  if (!chains.every(Array.isArray)) return false;
  return Array.isArray(before.edges) && Array.isArray(after.edges) && tied(before.edges, after.edges);
}

function compareSequences(
  before: readonly Json[],
  after: readonly Json[],
  comparison: Comparison,
  pointer: string,
): Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const place = pointerTo(pointer, at);
    const [old, now] = [before[at], after[at]];
    if (old !== undefined && now !== undefined) found.push(...compareJson(old, now, comparison, place));
    else found.push({ kind: 'different', pointer: place, before: old, after: now });
  }
  return found;
}

interface Item {
  identity: string;
  at: number;
  value: Json;
}

/** Compares items by what they are; their order counts only where their ranks tell it. */
function compareKeyedLists(
  before: readonly Json[],
  after: readonly Json[],
  list: KeyedList,
  comparison: Comparison,
  pointer: string,
): Difference[] {
  const [old, now] = [identify(before), identify(after)];
  const oldNames = new Set(old.map(({ identity }) => identity));
  const nowByName = new Map(now.map((item) => [item.identity, item]));
  const keptOld = old.filter(({ identity }) => nowByName.has(identity));
  const keptNow = now.filter(({ identity }) => oldNames.has(identity));
  const gone = old.filter(({ identity }) => !nowByName.has(identity));
  const come = now.filter(({ identity }) => !oldNames.has(identity));

  const found = keptOld.flatMap(({ identity, value }) => {
    const other = nowByName.get(identity);
    return other === undefined ? [] : compareJson(value, other.value, comparison, pointerTo(pointer, other.at));
  });
  if (gone.length > 0 && isCutAmongTies(old, now, [...gone, ...come], list)) {
    found.push({ kind: 'order', pointer, before: gone[0]?.value, after: come[0]?.value });
  } else found.push(...comparePairs(gone, come, comparison, pointer));

  const at = keptOld.findIndex(({ identity }, place) => identity !== keptNow[place]?.identity);
  if (at >= 0) {
    const kind = ranksOf(keptOld, list) === ranksOf(keptNow, list) ? 'order' : 'different';
    found.push({ kind, pointer, before: keptOld[at]?.value, after: keptNow[at]?.value });
  }
  return found;
}

function ranksOf(items: readonly Item[], { rank }: KeyedList): string {
  return canonicalText(items.map(({ value }) => rank(value)));
}

/** Whether a limit ends both lists amid items of one rank, and only such items have taken each other's place. */
function isCutAmongTies(old: readonly Item[], now: readonly Item[], strays: readonly Item[], list: KeyedList): boolean {
  const last = old.slice(-1);
  return (
    old.length === list.limit &&
    ranksOf(old, list) === ranksOf(now, list) &&
    strays.every((stray) => ranksOf([stray], list) === ranksOf(last, list))
  );
}

/** What has no partner of the same identity: as many on both sides are taken for the same items, changed. */
function comparePairs(
  gone: readonly Item[],
  come: readonly Item[],
  comparison: Comparison,
  pointer: string,
): Difference[] {
  if (gone.length === come.length) {
    return gone.flatMap(({ value }, at) => {
      const other = come[at];
      return other === undefined ? [] : compareJson(value, other.value, comparison, pointerTo(pointer, other.at));
    });
  }
  return [
    ...gone.map(({ at, value }): Difference => ({
      kind: 'different',
      pointer: pointerTo(pointer, at),
      before: value,
      after: undefined,
    })),
    ...come.map(({ at, value }): Difference => ({
      kind: 'different',
      pointer: pointerTo(pointer, at),
      before: undefined,
      after: value,
    })),
  ];
}

/** Gives each item what tells it from the others; those that are alike are numbered. */
function identify(items: readonly Json[]): Item[] {
  const times = new Map<string, number>();
  return items.map((value, at) => {
    const name = identityOf(value);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { identity: `${name}#${time}`, at, value };
  });
}

function identityOf(value: Json): string {
  if (!isObject(value)) return canonicalText(value);
  return canonicalText(value.key ?? value.edges ?? value.edge ?? value);
}
