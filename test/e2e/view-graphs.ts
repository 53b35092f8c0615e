import type { Graph } from '../../server/contract/graph.ts';
import { GraphSchema } from '../../server/contract/graph.ts';
import { keyOf } from '../../server/contract/ids.ts';
import { computePositions } from '../../server/layout/positions.ts';
import { tinyMap } from '../unit/layout/tiny-map.ts';

/** The graph with the positions that a load gives it. */
export function laidOut(graph: Graph): Graph {
  const positions = computePositions({
    nodes: graph.nodes.map(({ key, attributes: { nodeType, name_zh, name_en, bundle } }) => ({
      key,
      nodeType,
      name_zh,
      name_en,
      bundle,
    })),
    edges: graph.edges.map(({ source, target, attributes }) => ({
      source,
      target,
      edgeType: attributes.edgeType,
    })),
  });
  return GraphSchema.parse({
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, ...positions.get(key) } })),
  });
}

type Place = readonly [x: number, y: number];

/** A tiny graph whose nodes stand where they are put, in the outline and in the full map. */
export function placed(places: Record<string, Place>, edges: readonly string[]): Graph {
  const graph = tinyMap(Object.keys(places), edges);
  return GraphSchema.parse({
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => {
      const [x, y] = places[keyOf(key)] ?? [0, 0];
      return { key, attributes: { ...attributes, x, y, outlineX: x, outlineY: y } };
    }),
  });
}

/** The graph with one node called otherwise. */
export function renamed(graph: Graph, key: string, name: string): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) =>
      keyOf(node.key) === key ? { ...node, attributes: { ...node.attributes, name_en: name, name_zh: name } } : node,
    ),
  };
}
