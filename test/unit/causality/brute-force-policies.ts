import { membersOf, netOfWalks, simplePaths, type Walk } from './brute-force.ts';
import type { TinyGraph } from './tiny-graph.ts';

export type NamedGraph = TinyGraph & { names: string[] };
type Net = ReturnType<typeof netOfWalks>;
type NodeType = 'Countermeasure' | 'Factor' | 'Mechanism' | 'Advantage';

export function ofType(tiny: NamedGraph, ...types: NodeType[]): string[] {
  return tiny.names.filter((name) => types.some((type) => tiny.nodes?.[name]?.nodeType === type)).sort();
}

/** The paths of `GET /api/paths` from one node to another, none where the two share a node. */
export function pathsBetween(
  tiny: TinyGraph,
  from: string,
  to: string,
  { lift, maxLength }: { lift: boolean; maxLength: number },
): Walk[] {
  const [starts, ends] = [membersOf(tiny, from, lift), membersOf(tiny, to, lift)];
  return starts.some((node) => ends.includes(node)) ? [] : simplePaths(tiny, starts, ends, maxLength);
}

function effectByDefinition(tiny: TinyGraph, node: string, net: Net): 'good' | 'bad' | 'mixed' | 'unknown' | 'none' {
  if (net === 'none') return 'none';
  const wanted = { '+': 'positive', '-': 'negative', '0': null }[tiny.nodes![node]!.desirable!];
  if (wanted === null || net === 'unknown') return 'unknown';
  if (net === 'conflicted') return 'mixed';
  return net === wanted ? 'good' : 'bad';
}

/** `GET /api/coverage`, cell by cell. */
export function coverageByDefinition(tiny: NamedGraph, query: { lift: boolean; maxLength: number }) {
  const rows = ofType(tiny, 'Countermeasure');
  const columns = ofType(tiny, 'Factor', 'Mechanism', 'Advantage');
  const members = (name: string) => membersOf(tiny, name, query.lift);
  const addressing = (column: string) =>
    tiny.links.filter(({ edgeType, target }) => edgeType === 'ADDRESSES' && members(column).includes(target));
  const cell = (row: string, column: string) => {
    const walks = pathsBetween(tiny, row, column, query);
    const links = addressing(column).filter(({ source }) => members(row).includes(source));
    const polarities = links.map(({ polarity }) => polarity);
    const direct = new Set(polarities).size > 1 ? 'mixed' : (polarities[0] ?? null);
    const stated = links.some(({ status }) => status === 'stated') ? 'stated' : 'inferred';
    const status = links.length === 0 ? null : stated;
    const net = netOfWalks(walks);
    return { direct, status, net, paths: walks.length, effect: effectByDefinition(tiny, column, net) };
  };
  const table = rows.map((row) => ({ row, cells: columns.map((column) => ({ column, ...cell(row, column) })) }));
  const rowsWith = (column: string, net: Net) =>
    table.filter(({ cells }) => cells.some((one) => one.column === column && one.net === net)).map(({ row }) => row);
  const unaddressed = columns.filter((column) => !addressing(column).some(({ status }) => status === 'stated'));
  return {
    rows,
    columns,
    cells: Object.fromEntries(
      table.map(({ row, cells }) => [
        row,
        Object.fromEntries(cells.filter(({ paths }) => paths > 0).map(({ column, ...rest }) => [column, rest])),
      ]),
    ),
    unaddressed,
    inferredOnly: unaddressed.filter((column) => addressing(column).length > 0),
    unreached: columns.filter((column) =>
      table.every(({ cells }) => !cells.some((one) => one.column === column && one.paths > 0)),
    ),
    clashes: columns.flatMap((column) => {
      const [positive, negative] = [rowsWith(column, 'positive'), rowsWith(column, 'negative')];
      const opposed =
        positive.length > 0 && negative.length > 0 ? [{ kind: 'opposed', column, positive, negative }] : [];
      return [...rowsWith(column, 'conflicted').map((row) => ({ kind: 'conflicted', column, row })), ...opposed];
    }),
    truncated: null,
  };
}

function subsets(items: string[]): string[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((subset) => [[first, ...subset], subset]);
}

/** `GET /api/minimal-policies`, by trying every set of policies. */
export function minimalPoliciesByDefinition(
  tiny: NamedGraph,
  query: { targets: string[]; lift: boolean; maxLength: number; allowUnknown: boolean },
) {
  const targets = [...new Set(query.targets)].sort();
  const netOn = (policy: string, target: string) => netOfWalks(pathsBetween(tiny, policy, target, query));
  const effect = (policy: string, target: string) => effectByDefinition(tiny, target, netOn(policy, target));
  const isUnknown = (policy: string, target: string) =>
    effect(policy, target) === 'unknown' && netOn(policy, target) !== 'conflicted';
  const serves = (policy: string, target: string) =>
    effect(policy, target) === 'good' || (query.allowUnknown && isUnknown(policy, target));
  const policies = ofType(tiny, 'Countermeasure');
  const coverable = targets.filter((target) => policies.some((policy) => serves(policy, target)));
  const covers = subsets(policies).filter((set) =>
    coverable.every((target) => set.some((policy) => serves(policy, target))),
  );
  const size = Math.min(...covers.map(({ length }) => length));
  const sets = covers
    .filter((set) => set.length === size && size > 0)
    .map((set) => ({
      policies: set,
      reaches: Object.fromEntries(coverable.map((target) => [target, set.filter((policy) => serves(policy, target))])),
      harms: targets.filter((target) => set.some((policy) => ['bad', 'mixed'].includes(effect(policy, target)))),
    }))
    .sort(
      (a, b) =>
        Number(a.harms.length > 0) - Number(b.harms.length > 0) || (a.policies.join() < b.policies.join() ? -1 : 1),
    );
  return { sets, size, uncoverable: targets.filter((target) => !coverable.includes(target)), truncated: null };
}
