import type { Clash, CoverageAnswer, CoverageCell, CoverageQuery } from '../contract/coverage.ts';
import type { NodeType, Polarity } from '../contract/graph.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { CausalIndex } from './causal-index.ts';
import { liftedSet, marked, nodesOfType } from './lifting.ts';
import { Budget, type SearchLimits } from './limits.ts';
import { reachFrom, type Reached } from './reach.ts';
import { effectOf, signOf } from './signs.ts';
import { targetSets, type TargetSets } from './target-sets.ts';

const COLUMN_TYPES: readonly NodeType[] = ['Factor', 'Mechanism', 'Advantage'];

interface Row {
  node: number;
  reached: Reached[];
}

/**
 * Which countermeasures reach which factors, mechanisms and advantages: the answer of `GET /api/coverage`. A cell holds
 * what `GET /api/paths` answers from its row to its column. Each row is one enumeration, and the rows share the
 * deadline. Where an enumeration is cut short, the nets of its row are `undetermined`. A cell whose two sets share a
 * node is left out.
 */
export function findCoverage(
  index: CausalIndex,
  { maxLength, lift }: CoverageQuery,
  limits: SearchLimits = {},
): CoverageAnswer {
  const columns = targetSets(index, nodesOfType(index, COLUMN_TYPES), lift);
  let truncated: CoverageAnswer['truncated'] = null;
  let budget = new Budget(limits);
  const rows = nodesOfType(index, ['Countermeasure']).map((node): Row => {
    budget = budget.renewed();
    const starts = liftedSet(index, node, lift);
    const reached = reachFrom(index, { starts, direction: 'down', maxLength }, columns, budget);
    truncated ??= budget.truncated;
    return { node, reached };
  });
  const covered = new Set(rows.flatMap(({ reached }) => reached.map(({ node }) => node)));
  const keys = (nodes: readonly number[]): NodeKey[] => nodes.map((node) => index.nodeKeys[node]!);
  return {
    rows: keys(rows.map(({ node }) => node)),
    columns: keys(columns.nodes),
    cells: Object.fromEntries(rows.map((row) => [index.nodeKeys[row.node]!, cellsOf(index, row, lift)])),
    ...addressing(index, columns),
    unreached: keys(columns.nodes.filter((column) => !covered.has(column))),
    clashes: columns.nodes.flatMap((column) => clashesOf(index, column, rows)),
    truncated,
  };
}

function cellsOf(index: CausalIndex, { node: row, reached }: Row, lift: boolean): Record<NodeKey, CoverageCell> {
  const inRow = marked(index, liftedSet(index, row, lift));
  return Object.fromEntries(
    reached.map(({ node: column, net, paths }) => {
      const inColumn = marked(index, liftedSet(index, column, lift));
      const effect = effectOf(net, index.desirables[column]!);
      return [index.nodeKeys[column]!, { ...directClaims(index, inRow, inColumn), net, paths, effect }];
    }),
  );
}

function directClaims(
  index: CausalIndex,
  inRow: Uint8Array,
  inColumn: Uint8Array,
): Pick<CoverageCell, 'direct' | 'status'> {
  const polarities = new Set<Polarity>();
  let isStated = false;
  index.addresses.forEach((addresses, edge) => {
    if (addresses === 0 || inRow[index.sources[edge]!] === 0 || inColumn[index.targets[edge]!] === 0) return;
    polarities.add(signOf(index.polarities[edge]!));
    isStated ||= index.inferred[edge] === 0;
  });
  const [polarity] = polarities;
  if (polarity === undefined) return { direct: null, status: null };
  return { direct: polarities.size > 1 ? 'mixed' : polarity, status: isStated ? 'stated' : 'inferred' };
}

function addressing(index: CausalIndex, columns: TargetSets): Pick<CoverageAnswer, 'unaddressed' | 'inferredOnly'> {
  const targetsOf = (inferred: 0 | 1): Set<number> =>
    new Set(index.targets.filter((_, edge) => index.addresses[edge] === 1 && index.inferred[edge] === inferred));
  const [stated, inferred] = [targetsOf(0), targetsOf(1)];
  const unaddressed = columns.nodes.flatMap((node, set) => {
    const members = columns.members[set]!;
    if (members.some((member) => stated.has(member))) return [];
    return [{ key: index.nodeKeys[node]!, byInference: members.some((member) => inferred.has(member)) }];
  });
  return {
    unaddressed: unaddressed.map(({ key }) => key),
    inferredOnly: unaddressed.filter(({ byInference }) => byInference).map(({ key }) => key),
  };
}

function clashesOf(index: CausalIndex, column: number, rows: readonly Row[]): Clash[] {
  const key = index.nodeKeys[column]!;
  const rowsWith = (net: Reached['net']): NodeKey[] =>
    rows
      .filter(({ reached }) => reached.some((cell) => cell.node === column && cell.net === net))
      .map(({ node }) => index.nodeKeys[node]!);
  const [positive, negative] = [rowsWith('positive'), rowsWith('negative')];
  const conflicted = rowsWith('conflicted').map((row): Clash => ({ kind: 'conflicted', column: key, row }));
  if (positive.length === 0 || negative.length === 0) return conflicted;
  return [...conflicted, { kind: 'opposed', column: key, positive, negative }];
}
