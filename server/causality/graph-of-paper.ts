import { paperOf } from '../contract/ids.ts';
import type { Graph } from '../contract/graph.ts';

/** The part of a graph that one paper makes: its nodes, and the edges between them. */
export function graphOfPaper(graph: Graph, paper: string): Graph {
  const nodes = graph.nodes.filter(({ attributes }) => attributes.paper === paper);
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  const sections = graph.sections.filter(({ id }) => paperOf(id) === paper);
  return { revision: graph.revision, nodes, edges, sections };
}
