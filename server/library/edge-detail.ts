import type { EdgeDetail, Evidence, GraphEdge } from '../contract/graph.ts';
import { RequestError } from '../errors.ts';
import type { Library } from './library.ts';

/** @throws RequestError UNKNOWN_EDGE */
export function edgeOf({ edges }: Library, key: string): GraphEdge {
  const edge = edges.get(key);
  if (edge === undefined) {
    throw new RequestError(
      'UNKNOWN_EDGE',
      `There is no edge with the key ${JSON.stringify(key)}.`,
      'Take a key from GET /api/graph.',
    );
  }
  return edge;
}

/** An edge with its two ends and its evidence, as `GET /api/edges/:key` answers it. */
export function describeEdge({ nodes }: Library, edge: GraphEdge, evidence: Evidence[]): EdgeDetail {
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (source === undefined || target === undefined)
    throw new Error(`The edge ${edge.key} has an end that is not there.`);
  return { ...edge, ends: { source, target }, evidence };
}
