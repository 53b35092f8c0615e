import type { EdgeDetail, GraphEdge } from '../contract/graph.ts';
import type { Library } from './library.ts';

/** An edge with its two ends and its evidence, as `GET /api/edges/:key` answers it. */
export function describeEdge({ nodes, evidence }: Library, edge: GraphEdge): EdgeDetail {
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (source === undefined || target === undefined)
    throw new Error(`The edge ${edge.key} has an end that is not there.`);
  return { ...edge, ends: { source, target }, evidence: [...(evidence.get(edge.key) ?? [])] };
}
