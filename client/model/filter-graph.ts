import type { Graph, GraphEdge, GraphNode } from '../../server/contract/graph.ts';
import type { SectionId } from '../../server/contract/ids.ts';
import type { SectionHead } from '../../server/contract/papers.ts';
import type { Filters } from '../state/filters.ts';
import { filterParts, isPicked } from '../state/filters.ts';

/**
 * The graph without what the filters leave out; the very same graph where they leave out nothing. Structure stays between
 * the nodes that stay, so that headings keep their parts.
 */
export function filterGraph(graph: Graph, filters: Filters): Graph {
  if (filterParts(filters).length === 0) return graph;
  const sections = sectionsUnder(graph.sections, filters.sections);
  const kept = pickedNodes(graph, filters).filter((node) => keepsNode(node, filters));
  const keys = new Set(kept.map(({ key }) => key));
  const edges = graph.edges.filter(
    (edge) => keys.has(edge.source) && keys.has(edge.target) && keepsEdge(edge, filters, sections),
  );
  const nodes = filters.sections.length === 0 ? kept : inSections(kept, edges, sections);
  const left = new Set(nodes.map(({ key }) => key));
  return {
    ...graph,
    nodes: [...nodes],
    edges: edges.filter((edge) => left.has(edge.source) && left.has(edge.target)),
  };
}

function keepsNode({ key, attributes }: GraphNode, { withoutTypes, hidden }: Filters): boolean {
  return !withoutTypes.includes(attributes.nodeType) && !hidden.includes(key);
}

/** The nodes that alone are wanted, with the ends of the edges that are. */
function pickedNodes({ nodes, edges }: Graph, filters: Filters): readonly GraphNode[] {
  if (!isPicked(filters)) return nodes;
  const named = new Set(filters.onlyEdges);
  const ends = edges.filter(({ key }) => named.has(key)).flatMap(({ source, target }) => [source, target]);
  const wanted = new Set([...filters.onlyNodes, ...ends]);
  return nodes.filter(({ key }) => wanted.has(key));
}

function keepsEdge({ key, attributes }: GraphEdge, filters: Filters, sections: ReadonlySet<SectionId>): boolean {
  const { withoutSigns, status, confidence, onlyEdges } = filters;
  if (onlyEdges.length > 0 && !onlyEdges.includes(key)) return false;
  if (!('polarity' in attributes)) return true;
  if (withoutSigns.includes(attributes.polarity)) return false;
  if (status !== null && attributes.status !== status) return false;
  if (confidence !== null && attributes.confidence < confidence) return false;
  return filters.sections.length === 0 || attributes.sections.some((section) => sections.has(section));
}

/** Nodes that a kept section mentions, that a kept claim ends at, or that hold such a node as their part. */
function inSections(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  sections: ReadonlySet<SectionId>,
): GraphNode[] {
  const ends = new Set(
    edges.filter(({ attributes }) => 'polarity' in attributes).flatMap(({ source, target }) => [source, target]),
  );
  return nodes.filter(
    ({ key, attributes }) => ends.has(key) || attributes.sections.some((section) => sections.has(section)),
  );
}

/** The sections that are wanted, and those inside them: what follows one in the text, until one of its own level does. */
function sectionsUnder(sections: readonly SectionHead[], wanted: readonly SectionId[]): ReadonlySet<SectionId> {
  const under = new Set<SectionId>();
  let level = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    if (section.level <= level) level = wanted.includes(section.id) ? section.level : Number.POSITIVE_INFINITY;
    if (level !== Number.POSITIVE_INFINITY) under.add(section.id);
  }
  return under;
}
