import { Buffer } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { z } from 'zod';
import { keyOf } from '../../../server/contract/ids.ts';
import { writeNeo4jCsv } from '../../../server/export/neo4j-csv.ts';
import { hostileHoldings, withoutNulls } from '../../fixtures/hostile-holdings.ts';

const { nodes, edges } = hostileHoldings.graph;
const zip = writeNeo4jCsv({ ...hostileHoldings, language: 'zh' });

/** Texts of a zip by name. */
async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'));
  }
  return files;
}

let files: Map<string, string>;
let separator: string;
beforeAll(async () => {
  files = await unzip(zip);
  const named = /--array-delimiter="(U\+E000)"/.exec(files.get('README.txt') ?? '')?.[1];
  separator = named === undefined ? '' : '\uE000';
});

/** What a spreadsheet would compute has an apostrophe before it; a sign alone has none. */
function guarded(value: string): string {
  return /^\s*[=+\-@]/.test(value) && !/^[+-]$/.test(value) ? `'${value}` : value;
}

/** A row as the loader understands it: columns by name, each with its declared type; an empty cell is no property. */
function load(name: string): Record<string, unknown>[] {
  const rows = parse(files.get(name) ?? '', { bom: true, columns: true }) as Record<string, string>[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, cell]) => (cell === '' ? [] : [[column, toValue(column, cell)]])),
    ),
  );
}

function toValue(column: string, cell: string): unknown {
  const [, type] = column.split(':');
  switch (type) {
    case 'double':
      return z.coerce.number().parse(cell);
    case 'boolean':
      return z.stringbool({ truthy: ['true'], falsy: ['false'] }).parse(cell);
    case 'string[]':
      return cell.split(separator);
    default:
      return cell;
  }
}

function toColumn(name: string, value: unknown): readonly [string, unknown] {
  if (Array.isArray(value)) return [`${name}:string[]`, guarded(value.join(separator)).split(separator)];
  if (typeof value === 'number') return [`${name}:double`, value];
  return typeof value === 'boolean' ? [`${name}:boolean`, value] : [`${name}:string`, guarded(String(value))];
}

/** Attributes as columns of the file hold them; the loader makes no property of an empty list. */
function asColumns(attributes: Record<string, unknown>, omitted: string): Record<string, unknown> {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => name !== omitted && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([name, value]) => toColumn(name, value)));
}

it('holds two tables and how to load them', () => {
  expect([...files.keys()]).toEqual(['nodes.csv', 'relationships.csv', 'README.txt']);
  const heads = ['nodes.csv', 'relationships.csv'].map((name) => files.get(name)?.split('\r\n')[0]);
  expect(heads).toEqual([
    '\uFEFFuid:ID,:LABEL,id:string,name_zh:string,name_en:string,aliases:string[],summary_zh:string,summary_en:string,' +
      'desirable:string,paper:string,sections:string[],bundle:string,x:double,y:double,outlineX:double,outlineY:double',
    '\uFEFF:START_ID,:END_ID,:TYPE,uid:string,id:string,paper:string,polarity:string,status:string,' +
      'confidence:double,strength:double,delay:boolean,' +
      'basis:string,reference:string,condition:string,note:string,note_zh:string,passages:string[],quotes:string[],sections:string[]',
  ]);
  expect(files.get('README.txt')).toContain(
    'neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv',
  );
});

it('holds every node with its label and its typed properties', () => {
  expect(load('nodes.csv')).toEqual(
    nodes.map(({ key, attributes }) => ({
      'uid:ID': key,
      ':LABEL': attributes.nodeType,
      'id:string': keyOf(key),
      ...asColumns(withoutNulls(attributes), 'nodeType'),
    })),
  );
});

it('holds every relationship with its ends, its type and its typed properties', () => {
  expect(load('relationships.csv')).toEqual(
    edges.map(({ key, source, target, attributes }) => ({
      ':START_ID': source,
      ':END_ID': target,
      ':TYPE': attributes.edgeType,
      'uid:string': key,
      'id:string': keyOf(key),
      'paper:string': 'hostile',
      ...asColumns(attributes, 'edgeType'),
    })),
  );
});

it('separates lists by what no text of a list holds', () => {
  const texts = nodes.flatMap(({ attributes }) => attributes.aliases).join('');
  expect([texts.includes(';'), texts.includes('|'), texts.includes(separator)]).toEqual([true, true, false]);
  expect(nodes[0]?.attributes.aliases.length).toBeGreaterThan(4);
});

it('separates lists by a semicolon where none holds one, as the loader does unless it is told', async () => {
  const plain = nodes.map((node) => ({ ...node, attributes: { ...node.attributes, aliases: ['a|b', 'c'] } }));
  const graph = { ...hostileHoldings.graph, nodes: plain, edges: [] };
  const written = await unzip(writeNeo4jCsv({ ...hostileHoldings, graph, language: 'zh' }));
  expect(written.get('README.txt')).toContain('--array-delimiter=";"');
  expect(written.get('nodes.csv')).toContain(',a|b;c,');
});

it('is the same bytes whenever it is written', () => {
  expect(writeNeo4jCsv({ ...hostileHoldings, language: 'en' })).toEqual(zip);
});
