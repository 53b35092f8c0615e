import type { KnownKeys } from '../state/perspective.ts';
import type { AppData } from './load-data.ts';

/** The nodes and edges that the open paper has. */
export function knownKeys({ dataGraph }: AppData): KnownKeys {
  return { hasNode: (key) => dataGraph.hasNode(key), hasEdge: (key) => dataGraph.hasEdge(key) };
}
