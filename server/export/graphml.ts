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
import { element, lines, xmlDocument, xmlText, xmlToken } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** GraphML has no lists: they are written as JSON, and their key says so. */
const TYPES: Record<AttributeKind, string> = { text: 'string', texts: 'string', number: 'double', flag: 'boolean' };
const LIST_NOTE = element('desc', {}, 'A JSON array of texts.');

type Domain = 'graph' | 'node' | 'edge';

function keyId(domain: Domain, name: string): string {
  return `${domain}-${name}`;
}

function declareKeys(domain: Domain, kinds: Readonly<Record<string, AttributeKind>>): string[] {
  return Object.entries(kinds).map(([name, kind]) =>
    element(
      'key',
      { id: keyId(domain, name), for: domain, 'attr.name': name, 'attr.type': TYPES[kind] },
      kind === 'texts' ? LIST_NOTE : '',
    ),
  );
}

function plain(value: AttributeValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function data(domain: Domain, attributes: readonly Pick<Attribute, 'name' | 'value'>[]): string {
  return attributes
    .map(({ name, value }) => element('data', { key: keyId(domain, name) }, xmlText(plain(value))))
    .join('');
}

function writeNode(node: GraphNode, { language }: ExportInput): string {
  const attributes = [{ name: 'label', value: nameIn(language, node) }, ...attributesOfNode(node)];
  return element('node', { id: xmlToken(node.key) }, data('node', attributes));
}

function writeEdge(edge: GraphEdge): string {
  const { key, source, target } = edge;
  const place = { id: xmlToken(key), source: xmlToken(source), target: xmlToken(target) };
  return element('edge', place, data('edge', attributesOfEdge(edge)));
}

/** The graph as GraphML 1.0; `label` is each node's name in the language asked for. */
export function writeGraphml(input: ExportInput): string {
  const { revision, nodes, edges } = input.graph;
  const about = [
    { name: 'label', value: titleOf(input) },
    { name: 'revision', value: revision },
  ];
  const graph = element(
    'graph',
    { id: 'causeway', edgedefault: 'directed' },
    lines([data('graph', about), ...nodes.map((node) => writeNode(node, input)), ...edges.map(writeEdge)]),
  );
  const keys = [
    ...declareKeys('graph', { label: 'text', revision: 'text' }),
    ...declareKeys('node', { label: 'text', ...NODE_ATTRIBUTES }),
    ...declareKeys('edge', EDGE_ATTRIBUTES),
  ];
  const schema = {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
  };
  return xmlDocument(element('graphml', schema, lines([...keys, graph])));
}
