/** Loops and smallest sets of policies on 1,000 nodes, each against what one writes first on graphology. */
import { pathToFileURL } from 'node:url';
import {
  buildCausalIndex,
  toGraphology,
  type CausalIndex,
  type DataGraph,
} from '../../server/causality/causal-index.ts';
import { findLoops } from '../../server/causality/loops.ts';
import { findMinimalPolicies } from '../../server/causality/minimal-policies.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { MAX_LENGTH_DEFAULT, MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import { median, type BenchRow } from './medians.ts';
import { plainSearch } from './paths-baseline.ts';
import { benchEdges, benchNames, benchNode } from './paths-graph.ts';

const NODES = 1000;
const EDGES = 2000;
const POLICIES = 20;
const TARGETS = 5;
const ROUNDS = 5;

interface StructureGraph {
  dataGraph: DataGraph;
  index: CausalIndex;
  policies: readonly NodeKey[];
  targets: readonly NodeKey[];
}

/** The first nodes are policies, the last ones targets. */
function structureGraph(): StructureGraph {
  const names = benchNames(NODES);
  const nodes = names.map((key, number) => benchNode(key, number < POLICIES ? 'Countermeasure' : 'Mechanism'));
  const dataGraph = toGraphology({ nodes, edges: benchEdges(names, EDGES, 1) });
  const index = buildCausalIndex(dataGraph);
  return { dataGraph, index, policies: names.slice(0, POLICIES), targets: names.slice(-TARGETS) };
}

/** Every walk from each node through larger ones, kept where it comes back: how many there are. */
function plainLoops(dataGraph: DataGraph): number {
  let found = 0;
  const follow = (root: string, at: string, passed: Set<string>): void => {
    if (passed.size > MAX_LENGTH_LIMIT) return;
    dataGraph.forEachOutEdge(at, (_key, _attributes, _source, target) => {
      if (target === root) found += 1;
      else if (target > root && !passed.has(target)) {
        passed.add(target);
        follow(root, target, passed);
        passed.delete(target);
      }
    });
  };
  dataGraph.forEachNode((root) => follow(root, root, new Set([root])));
  return found;
}

/** Whether all paths from a policy to a target are positive; more of every target is good here. */
function serves(dataGraph: DataGraph, policy: NodeKey, target: NodeKey): boolean {
  const ends = { sources: [policy], targets: [target], maxLength: MAX_LENGTH_DEFAULT, cap: Infinity };
  const paths = plainSearch(dataGraph, { ...ends, pruned: true, deadlineMs: Infinity });
  const isPositive = (path: readonly string[]): boolean =>
    path.every((edge) => !edge.endsWith('unknown')) && path.filter((edge) => edge.endsWith('minus')).length % 2 === 0;
  return paths.length > 0 && paths.every(isPositive);
}

function subsetsOf(items: readonly NodeKey[], size: number): NodeKey[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** A search for every pair, then every set of one policy, of two…: how many sets of the smallest size there are. */
function plainSets({ dataGraph, policies, targets }: StructureGraph): number {
  const serving = targets.map((target) => policies.filter((policy) => serves(dataGraph, policy, target)));
  const coverable = serving.filter(({ length }) => length > 0);
  const isCover = (set: readonly NodeKey[]): boolean =>
    coverable.every((able) => able.some((policy) => set.includes(policy)));
  for (let size = 1; size <= coverable.length; size += 1) {
    const covers = subsetsOf(policies, size).filter(isCover);
    if (covers.length > 0) return covers.length;
  }
  return 0;
}

/** Measures two ways to the same number in turn, after a round that warms them up. */
function compare(name: string, ours: () => number, baseline: () => number): BenchRow {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const marks = [performance.now()];
    const answers = [ours, baseline].map((work) => {
      const answer = work();
      marks.push(performance.now());
      return answer;
    });
    if (answers[0] !== answers[1] || answers[0] === 0) throw new Error(`${name}: ${answers.join(' and ')} were found.`);
    if (round === 0) continue;
    times.ours.push(marks[1]! - marks[0]!);
    times.baseline.push(marks[2]! - marks[1]!);
  }
  const medians = { ours: median(times.ours), baseline: median(times.baseline) };
  return { name, unit: 'ms', ...medians, ratio: medians.ours / medians.baseline, aim: '≤ 1×' };
}

export function benchStructure(): BenchRow[] {
  const graph = structureGraph();
  const { index, dataGraph, targets } = graph;
  const size = `${NODES.toLocaleString('en')} nodes, ${EDGES.toLocaleString('en')} edges`;
  const query = { targets: [...targets], maxLength: MAX_LENGTH_DEFAULT, lift: true, allowUnknown: false };
  return [
    compare(
      `loops, ${size}, against recursion on graphology`,
      () => findLoops(index, { maxLength: MAX_LENGTH_LIMIT, limit: 1000 }).total,
      () => plainLoops(dataGraph),
    ),
    compare(
      `smallest sets, ${size}, ${POLICIES} policies, ${TARGETS} targets, against a search a pair and every set`,
      () => findMinimalPolicies(index, query).sets.length,
      () => plainSets(graph),
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(benchStructure(), null, 2)}\n`);
}
