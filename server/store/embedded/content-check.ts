import { createHash } from 'node:crypto';
import type { StoreContent } from '../graph-store.ts';

/** The content that a store can be asked for again, in one canonical text per node and relationship. */
export function contentDigest(content: Pick<StoreContent, 'nodes' | 'relationships'>): string {
  const lines = [
    ...content.nodes.map(({ label, key, properties }) => nodeLine(label, { ...properties, id: key })),
    ...content.relationships.map(({ type, key, source, target, properties }) =>
      relationshipLine(type, source, target, { ...properties, id: key }),
    ),
  ];
  return digestOf(lines);
}

export function nodeLine(label: string, properties: object): string {
  return JSON.stringify(['node', label, canonical(properties)]);
}

export function relationshipLine(type: string, source: string, target: string, properties: object): string {
  return JSON.stringify(['relationship', type, source, target, canonical(properties)]);
}

export function digestOf(lines: string[]): string {
  const hash = createHash('sha256');
  for (const line of lines.toSorted()) hash.update(line).update('\n');
  return hash.digest('hex');
}

function canonical(properties: object): [string, unknown][] {
  return Object.entries(properties).toSorted(([left], [right]) => (left < right ? -1 : 1));
}
