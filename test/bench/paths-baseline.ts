import type { DataGraph } from '../../server/causality/causal-index.ts';

interface Search {
  dataGraph: DataGraph;
  targets: ReadonlySet<string>;
  maxLength: number;
  cap: number;
  /** Edges to the nearest target, or nothing to go by. */
  distances: ReadonlyMap<string, number> | null;
  deadline: number;
  nodes: Set<string>;
  edges: string[];
  paths: string[][];
}

/**
 * The search one writes first on graphology: recursive, depth first, as many paths as the cap allows. With `pruned` it
 * also measures the distances to the targets first and turns back where none is near enough. After `deadlineMs` it returns
 * what it has.
 */
export function plainSearch(
  dataGraph: DataGraph,
  {
    sources,
    targets,
    maxLength,
    cap,
    pruned,
    deadlineMs,
  }: {
    sources: readonly string[];
    targets: readonly string[];
    maxLength: number;
    cap: number;
    pruned: boolean;
    deadlineMs: number;
  },
): string[][] {
  const distances = pruned ? distancesTo(dataGraph, targets, maxLength) : null;
  const rest = {
    dataGraph,
    targets: new Set(targets),
    maxLength,
    cap,
    distances,
    deadline: performance.now() + deadlineMs,
  };
  const search: Search = { ...rest, nodes: new Set(sources), edges: [], paths: [] };
  for (const source of sources) visit(search, source);
  return search.paths;
}

function visit(search: Search, node: string): void {
  const { dataGraph, targets, nodes, edges, paths, distances, maxLength } = search;
  if (performance.now() > search.deadline) return;
  dataGraph.forEachOutEdge(node, (edge, _attributes, _source, next) => {
    if (paths.length === search.cap || nodes.has(next)) return;
    if (distances !== null && (distances.get(next) ?? Infinity) > maxLength - edges.length - 1) return;
    edges.push(edge);
    if (targets.has(next)) paths.push([...edges]);
    else if (edges.length < maxLength) {
      nodes.add(next);
      visit(search, next);
      nodes.delete(next);
    }
    edges.pop();
  });
}

function distancesTo(dataGraph: DataGraph, targets: readonly string[], maxLength: number): Map<string, number> {
  const distances = new Map(targets.map((target) => [target, 0]));
  for (const [node, distance] of distances) {
    if (distance === maxLength) break;
    dataGraph.forEachInNeighbor(node, (neighbour) => {
      if (!distances.has(neighbour)) distances.set(neighbour, distance + 1);
    });
  }
  return distances;
}
