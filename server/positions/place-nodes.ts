import { isDenied } from '../coding/signed.ts';
import type { GraphEdge, GraphNode } from '../contract/graph.ts';
import { joinId, keyOf, paperOf } from '../contract/ids.ts';
import { quickPositions, type LayoutGraph, type NodePosition } from '../layout/positions.ts';
import type { PlainGraph, PlainNode } from '../queries/read-graph.ts';
import type { Placed } from './paper-positions.ts';
import { stackPapers } from './stack-papers.ts';

/** What the layout looks at of each paper, its nodes by their keys, papers in the order of their ids. */
export function layoutInputs({ nodes, edges }: PlainGraph): ReadonlyMap<string, LayoutGraph> {
  const nodesOf = groupBy(nodes, ({ attributes }) => attributes.paper);
  // What the paper denies pulls nothing together.
  const drawn = edges.filter(({ attributes }) => !isDenied(attributes));
  const edgesOf = groupBy(drawn, ({ source }) => paperOf(source));
  const papers = [...nodesOf].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(
    papers.map(([paper, own]) => [
      paper,
      { nodes: own.map(toLayoutNode), edges: (edgesOf.get(paper) ?? []).map(toLayoutEdge) },
    ]),
  );
}

function toLayoutNode({ key, attributes: { nodeType, name_zh, name_en, bundle } }: PlainNode): LayoutGraph['nodes'][0] {
  return { key: keyOf(key), nodeType, name_zh, name_en, bundle: bundle === null ? null : keyOf(bundle) };
}

function toLayoutEdge({ source, target, attributes: { edgeType } }: GraphEdge): LayoutGraph['edges'][0] {
  return { source: keyOf(source), target: keyOf(target), edgeType };
}

/** The nodes where they stand; a paper whose positions are not known yet is placed at once, by the types alone. */
export function placeNodes(
  nodes: readonly PlainNode[],
  inputs: ReadonlyMap<string, LayoutGraph>,
  known: ReadonlyMap<string, Placed>,
): GraphNode[] {
  const papers = [...inputs.keys()];
  const stacked = stackPapers([...inputs].map(([paper, input]) => known.get(paper) ?? quickPositions(input)));
  const places = new Map<string, NodePosition>(
    stacked.flatMap((placed, at) => [...placed].map(([key, place]) => [joinId(papers[at] ?? '', key), place] as const)),
  );
  return nodes.map(({ key, attributes }) => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`The layout gave the node ${key} no position.`);
    return { key, attributes: { ...attributes, ...place } };
  });
}

function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}
