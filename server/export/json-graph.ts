import { type ExportInput, titleOf } from './export-input.ts';
import { nameIn } from './words.ts';

/** The graph in the JSON Graph Format, version 2; labels are the nodes' names in the language asked for. */
export function writeJsonGraph(input: ExportInput): string {
  const { language, papers, graph } = input;
  const nodes = graph.nodes.map((node) => [node.key, { label: nameIn(language, node), metadata: node.attributes }]);
  const edges = graph.edges.map(({ key, source, target, attributes }) => ({
    id: key,
    source,
    target,
    relation: attributes.edgeType,
    directed: true,
    metadata: attributes,
  }));
  const written = {
    id: 'causeway',
    type: 'signed causal graph',
    label: titleOf(input),
    directed: true,
    metadata: { revision: graph.revision, papers },
    nodes: Object.fromEntries(nodes),
    edges,
  };
  return `${JSON.stringify({ graph: written }, null, 2)}\n`;
}
