import type { EdgeDetail } from '../contract/graph.ts';
import { RequestError } from '../errors.ts';
import type { Library } from './library.ts';

/**
 * An edge with its two ends and its evidence, as `GET /api/edges/:key` answers it.
 * @throws RequestError UNKNOWN_EDGE
 */
export function describeEdge({ nodes, edges, evidence }: Library, key: string): EdgeDetail {
  const edge = edges.get(key);
  if (edge === undefined) throw unknownEdge(key);
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (source === undefined || target === undefined)
    throw new Error(`The edge ${edge.key} has an end that is not there.`);
  return { ...edge, ends: { source, target }, evidence: [...(evidence.get(edge.key) ?? [])] };
}

function unknownEdge(key: string): RequestError {
  return new RequestError(
    'UNKNOWN_EDGE',
    `There is no edge with the key ${JSON.stringify(key)}.`,
    'Take a key from GET /api/graph.',
  );
}
