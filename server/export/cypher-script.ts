import { type GraphEdge, type GraphNode, NodeTypeSchema } from '../contract/graph.ts';
import { keyOf, paperOf } from '../contract/ids.ts';
import {
  type AttributeKind,
  type AttributeValue,
  attributesOfEdge,
  attributesOfNode,
  type Attribute,
} from './attributes.ts';
import type { ExportInput } from './export-input.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\u': "\\\\' + 'u",
  '\\U': "\\\\' + 'U",
};

function escapeMatch(match: string): string {
  return ESCAPES[match] ?? `\\u${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as a Cypher literal on one line. Neo4j reads `\uXXXX` before anything else. So where a backslash and a `u` of
 * the text would stand side by side, the literal is cut in two between them.
 */
export function cypherString(text: string): string {
  return `'${text.replace(/\\[uU]?|['\p{Cc}\u2028\u2029]/gu, escapeMatch)}'`;
}

/** A number that Cypher reads as a float, so that a property has one type on every node. */
function cypherFloat(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function literal(kind: AttributeKind, value: AttributeValue): string {
  if (typeof value === 'object') return `[${value.map(cypherString).join(', ')}]`;
  if (typeof value === 'number') return cypherFloat(value);
  return kind === 'flag' ? String(value) : cypherString(String(value));
}

function properties(key: string, attributes: readonly Attribute[]): string {
  const identity = { uid: key, id: keyOf(key), paper: paperOf(key) };
  const named = Object.entries(identity).map(([name, value]) => `${name}: ${cypherString(value)}`);
  const rest = attributes.filter(({ name }) => !(name in identity));
  return `{${[...named, ...rest.map(({ name, kind, value }) => `${name}: ${literal(kind, value)}`)].join(', ')}}`;
}

function mergeNode(node: GraphNode): string {
  const attributes = attributesOfNode(node).filter(({ name }) => name !== 'nodeType');
  const { nodeType } = node.attributes;
  return `MERGE (n:${nodeType} {uid: ${cypherString(node.key)}}) SET n = ${properties(node.key, attributes)};`;
}

function mergeEdge(edge: GraphEdge, labels: ReadonlyMap<string, string>): string {
  const { key, source, target } = edge;
  const end = (variable: string, node: string): string =>
    `(${variable}:${labels.get(node)} {uid: ${cypherString(node)}})`;
  const attributes = attributesOfEdge(edge).filter(({ name }) => name !== 'edgeType');
  return [
    `MATCH ${end('a', source)} MATCH ${end('b', target)}`,
    `MERGE (a)-[r:${edge.attributes.edgeType} {uid: ${cypherString(key)}}]->(b)`,
    `SET r = ${properties(key, attributes)};`,
  ].join(' ');
}

const CONSTRAINTS = NodeTypeSchema.options.map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_uid IF NOT EXISTS FOR (n:${label}) REQUIRE n.uid IS UNIQUE;`,
);

/**
 * The graph as a Cypher script, one statement a line: constraints, nodes, relationships. It may be run again: it then
 * sets what is there to what the script says, and doubles nothing.
 */
export function writeCypherScript({ graph }: ExportInput): string {
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key as string, attributes.nodeType as string]));
  return [
    `// Causeway, revision ${graph.revision}: ${graph.nodes.length} nodes, ${graph.edges.length} relationships.`,
    '// Run it with cypher-shell, or paste it into a browser for Neo4j. Running it again changes nothing.',
    ...CONSTRAINTS,
    ...graph.nodes.map(mergeNode),
    ...graph.edges.map((edge) => mergeEdge(edge, labels)),
    '',
  ].join('\n');
}
