import { type Zippable, strToU8, zipSync } from 'fflate';
import { keyOf, paperOf } from '../contract/ids.ts';
import {
  type Attribute,
  type AttributeKind,
  attributesOfEdge,
  attributesOfNode,
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
} from './attributes.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import type { ExportInput } from './export-input.ts';

const TYPES: Record<AttributeKind, string> = { text: 'string', texts: 'string[]', number: 'double', flag: 'boolean' };

/** Separators of the texts of a list, best first. The loader has no way to escape the separator inside a text. */
const SEPARATORS = [';', '|', '\u00A6', '\u00B7'];
const PRIVATE_USE = 0xe000;

/** The first separator that stands in no list of the graph. */
function chooseSeparator({ graph }: ExportInput): string {
  const lists = [...graph.nodes.flatMap(attributesOfNode), ...graph.edges.flatMap(attributesOfEdge)];
  const used = new Set<string>();
  for (const { value } of lists)
    if (typeof value === 'object') for (const character of value.join('')) used.add(character);
  let spare = PRIVATE_USE;
  while (used.has(String.fromCharCode(spare))) spare += 1;
  return SEPARATORS.find((separator) => !used.has(separator)) ?? String.fromCharCode(spare);
}

type Kinds = Readonly<Record<string, AttributeKind>>;

function propertyColumns(kinds: Kinds, without: string): string[] {
  return Object.entries(kinds).flatMap(([name, kind]) => (name === without ? [] : `${name}:${TYPES[kind]}`));
}

function propertyCells(attributes: readonly Attribute[], kinds: Kinds, without: string, separator: string): CsvCell[] {
  const byName = new Map(attributes.map(({ name, value }) => [name, value]));
  return Object.keys(kinds).flatMap((name): CsvCell[] => {
    if (name === without) return [];
    const value = byName.get(name);
    return [typeof value === 'object' ? value.join(separator) : value];
  });
}

function writeNodes({ graph }: ExportInput, separator: string): string {
  const columns = ['uid:ID', ':LABEL', 'id:string', ...propertyColumns(NODE_ATTRIBUTES, 'nodeType')];
  const rows = graph.nodes.map((node) => [
    node.key,
    node.attributes.nodeType,
    keyOf(node.key),
    ...propertyCells(attributesOfNode(node), NODE_ATTRIBUTES, 'nodeType', separator),
  ]);
  return writeCsv(columns, rows);
}

function writeRelationships({ graph }: ExportInput, separator: string): string {
  const identity = ['uid:string', 'id:string', 'paper:string'];
  const columns = [':START_ID', ':END_ID', ':TYPE', ...identity, ...propertyColumns(EDGE_ATTRIBUTES, 'edgeType')];
  const rows = graph.edges.map((edge) => [
    edge.source,
    edge.target,
    edge.attributes.edgeType,
    edge.key,
    keyOf(edge.key),
    paperOf(edge.key),
    ...propertyCells(attributesOfEdge(edge), EDGE_ATTRIBUTES, 'edgeType', separator),
  ]);
  return writeCsv(columns, rows);
}

/** The separator as the loader's command line takes it, visible on any screen. */
function delimiterName(separator: string): string {
  const code = separator.charCodeAt(0);
  return code < PRIVATE_USE ? separator : `U+${code.toString(16).toUpperCase()}`;
}

function readme({ graph }: ExportInput, separator: string): string {
  const command =
    'neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv ' +
    `--array-delimiter="${delimiterName(separator)}" --multiline-fields=true --overwrite-destination`;
  return [
    `Causeway, revision ${graph.revision}: ${graph.nodes.length} nodes, ${graph.edges.length} relationships.`,
    '',
    'With the database stopped, in this folder: / 先停止数据库，再在本文件夹中运行：',
    '',
    command,
    '',
    'Texts that a spreadsheet would take for a formula have an apostrophe before them.',
    '会被电子表格当作公式的文字，前面加了一个撇号。',
    '',
  ].join('\n');
}

/** A fixed date, so that equal content makes equal bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A zip of `nodes.csv` and `relationships.csv` for `neo4j-admin database import`, with a note on how to load them. */
export function writeNeo4jCsv(input: ExportInput): Uint8Array {
  const separator = chooseSeparator(input);
  const files: Zippable = {
    'nodes.csv': strToU8(writeNodes(input, separator)),
    'relationships.csv': strToU8(writeRelationships(input, separator)),
    'README.txt': strToU8(readme(input, separator)),
  };
  return zipSync(files, { mtime: NO_DATE });
}
