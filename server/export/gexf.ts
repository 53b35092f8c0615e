import type { GraphEdge, GraphNode } from '../contract/graph.ts';
import {
  type Attribute,
  type AttributeKind,
  type AttributeValue,
  attributesOfEdge,
  attributesOfNode,
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
} from './attributes.ts';
import { type ExportInput, titleOf } from './export-input.ts';
import { nameIn } from './words.ts';
import { element, lines, xmlDocument, xmlText } from './xml.ts';

const TYPES: Record<AttributeKind, string> = {
  text: 'string',
  texts: 'liststring',
  number: 'double',
  flag: 'boolean',
};

function declare(domain: 'node' | 'edge', kinds: Readonly<Record<string, AttributeKind>>): string {
  const attributes = Object.entries(kinds).map(([name, kind]) =>
    element('attribute', { id: name, title: name, type: TYPES[kind] }),
  );
  return element('attributes', { class: domain }, lines(attributes));
}

/** A list as GEXF 1.3 writes it: in brackets, each text in quotation marks. */
function list(texts: readonly string[]): string {
  return `[${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}

function plain(value: AttributeValue): string {
  return typeof value === 'object' ? list(value) : String(value);
}

function values(attributes: readonly Attribute[]): string {
  const written = attributes.map(({ name, value }) => element('attvalue', { for: name, value: plain(value) }));
  return element('attvalues', {}, written.join(''));
}

function writeNode(node: GraphNode, { language }: ExportInput): string {
  const { x, y } = node.attributes;
  const content = [values(attributesOfNode(node)), element('viz:position', { x, y, z: 0 })];
  return element('node', { id: node.key, label: nameIn(language, node) }, content.join(''));
}

function writeEdge(edge: GraphEdge): string {
  const { key, source, target, attributes } = edge;
  const { edgeType } = attributes;
  return element('edge', { id: key, source, target, kind: edgeType, label: edgeType }, values(attributesOfEdge(edge)));
}

/**
 * The graph as GEXF 1.3. Labels are the nodes' names in the language asked for; positions are those of the full map.
 */
export function writeGexf(input: ExportInput): string {
  const { revision, nodes, edges } = input.graph;
  const meta = [
    element('creator', {}, 'Causeway'),
    element('description', {}, xmlText(`${titleOf(input)} (${revision})`)),
  ];
  const written = nodes.map((node) => writeNode(node, input));
  const graph = element(
    'graph',
    { defaultedgetype: 'directed' },
    lines([
      declare('node', NODE_ATTRIBUTES),
      declare('edge', EDGE_ATTRIBUTES),
      element('nodes', { count: nodes.length }, lines(written)),
      element('edges', { count: edges.length }, lines(edges.map(writeEdge))),
    ]),
  );
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return xmlDocument(element('gexf', namespaces, lines([element('meta', {}, meta.join('')), graph])));
}
