import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import type { ExportInput } from '../../../server/export/export-input.ts';
import { writeGexf } from '../../../server/export/gexf.ts';
import { writeGraphml } from '../../../server/export/graphml.ts';
import { writeJsonGraph } from '../../../server/export/json-graph.ts';
import { xmlToken } from '../../../server/export/xml.ts';
import { hostileHoldings, mapTexts, withoutNulls } from '../../fixtures/hostile-holdings.ts';

const input: ExportInput = { ...hostileHoldings, language: 'zh' };
const { nodes, edges } = hostileHoldings.graph;

/** What XML cannot hold is shown as U+FFFD. */
function inXml<Value>(value: Value): Value {
  return mapTexts(value, (text) => text.replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD'));
}

async function complaintsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'export.xml', contents: xml }, normalization: 'c14n' });
  return errors.map(({ message }) => message);
}

describe('GraphML', () => {
  const xml = writeGraphml(input);
  /** GraphML has no lists: they are JSON. */
  const asData = (attributes: object) =>
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, Array.isArray(value) ? JSON.stringify(value) : value]),
    );

  it('is well-formed to libxml2', async () => {
    expect(await complaintsOf(xml)).toEqual([]);
  });

  it('is read by graphology with every node, edge and attribute', () => {
    const graph = parseGraphml(MultiDirectedGraph, xml);
    expect([graph.order, graph.size, graph.type]).toEqual([nodes.length, edges.length, 'directed']);
    expect(graph.getAttributes()).toEqual({
      id: 'causeway',
      label: '虚构：<b>刁难</b> & {括号} 50%\n第二行',
      revision: 'hostile-1',
    });
    for (const { key, attributes } of nodes) {
      const expected = { label: attributes.name_zh, ...asData(withoutNulls(attributes)) };
      expect(graph.getNodeAttributes(xmlToken(key))).toEqual(inXml(expected));
    }
    for (const { key, source, target, attributes } of edges) {
      expect(graph.extremities(xmlToken(key))).toEqual([source, target].map(xmlToken));
      expect(graph.getEdgeAttributes(xmlToken(key))).toEqual(inXml(asData(attributes)));
    }
  });

  it('has ids that are tokens of XML, and different for different keys', () => {
    expect(['shared-workshop', 'a.b:c_d', '信任', 'a b', '_x0020_', 'é', '🏮'].map(xmlToken)).toEqual([
      'shared-workshop',
      'a.b:c_d',
      '信任',
      'a_x0020_b',
      '_x005F_x0020_',
      '_x00E9_',
      '_x1F3EE_',
    ]);
  });
});

describe('GEXF', () => {
  const xml = writeGexf(input);

  it('is well-formed to libxml2', async () => {
    expect(await complaintsOf(xml)).toEqual([]);
  });

  it('is read by graphology with every node, edge, attribute and position', () => {
    const graph = parseGexf(MultiDirectedGraph, xml);
    expect([graph.order, graph.size, graph.type]).toEqual([nodes.length, edges.length, 'directed']);
    expect(graph.getAttributes()).toEqual({
      creator: 'Causeway',
      description: '虚构：<b>刁难</b> & {括号} 50%\n第二行 (hostile-1)',
    });
    for (const { key, attributes } of nodes) {
      const expected = { label: attributes.name_zh, z: 0, ...withoutNulls(attributes) };
      expect(graph.getNodeAttributes(key)).toEqual(inXml(expected));
    }
    for (const { key, source, target, attributes } of edges) {
      expect(graph.extremities(key)).toEqual([source, target]);
      const { edgeType } = attributes;
      expect(graph.getEdgeAttributes(key)).toEqual(inXml({ kind: edgeType, label: edgeType, ...attributes }));
    }
  });
});

describe('JSON Graph Format', () => {
  /** What version 2 of the format allows of one directed graph, and nothing else. */
  const metadata = z.record(z.string(), z.unknown());
  const JsonGraphSchema = z.strictObject({
    graph: z.strictObject({
      id: z.string(),
      label: z.string(),
      type: z.string(),
      directed: z.boolean(),
      metadata,
      nodes: z.record(z.string(), z.strictObject({ label: z.string(), metadata })),
      edges: z.array(
        z.strictObject({
          id: z.string(),
          source: z.string(),
          target: z.string(),
          relation: z.string(),
          directed: z.boolean(),
          metadata,
        }),
      ),
    }),
  });

  it('has every node and edge with its attributes, and nothing that the format does not know', () => {
    const { graph } = JsonGraphSchema.parse(JSON.parse(writeJsonGraph(input)));
    expect([graph.directed, graph.metadata.revision]).toEqual([true, 'hostile-1']);
    expect(Object.keys(graph.nodes)).toEqual(nodes.map(({ key }) => key));
    for (const { key, attributes } of nodes) {
      expect(graph.nodes[key]).toEqual({ label: attributes.name_zh, metadata: attributes });
    }
    expect(graph.edges).toEqual(
      edges.map(({ key, source, target, attributes }) => ({
        id: key,
        source,
        target,
        relation: attributes.edgeType,
        directed: true,
        metadata: attributes,
      })),
    );
  });
});

it.each([writeGraphml, writeGexf, writeJsonGraph])('labels nodes in the language asked for: %o', (write) => {
  const english = write({ ...input, language: 'en' });
  expect(english).not.toBe(write(input));
  expect(english).toContain('Invented:');
});
