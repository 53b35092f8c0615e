import { createHash } from 'node:crypto';
import type { PropertyValue, StoreContent } from '../graph-store.ts';

type Properties = Record<string, PropertyValue>;

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

/**
 * The first thing in the content that no store could keep as it is, in words, or null. Looked for before anything is
 * written: duplicate keys, ends that are missing, and names and values that an engine would change or drop in silence.
 */
export function contentFault(content: StoreContent): string | null {
  if (!/^[a-z0-9-]{1,64}$/.test(content.revision)) {
    return `the revision ${JSON.stringify(content.revision)} is not made of lower-case letters, digits and hyphens`;
  }
  const nodeKeys = new Set<string>();
  for (const { label, key, properties } of content.nodes) {
    if (nodeKeys.has(key)) return `the node key ${JSON.stringify(key)} occurs twice`;
    nodeKeys.add(key);
    const fault = entityFault(label, properties);
    if (fault) return `the node ${JSON.stringify(key)}: ${fault}`;
  }
  return relationshipsFault(content.relationships, nodeKeys);
}

function relationshipsFault(relationships: StoreContent['relationships'], nodeKeys: Set<string>): string | null {
  const keys = new Set<string>();
  for (const { type, key, source, target, properties } of relationships) {
    if (keys.has(key)) return `the relationship key ${JSON.stringify(key)} occurs twice`;
    keys.add(key);
    const missing = [source, target].find((end) => !nodeKeys.has(end));
    const fault =
      missing === undefined ? entityFault(type, properties) : `its end ${JSON.stringify(missing)} is not there`;
    if (fault) return `the relationship ${JSON.stringify(key)}: ${fault}`;
  }
  return null;
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

function entityFault(label: string, properties: Properties): string | null {
  const name = [label, ...Object.keys(properties)].find((text) => !NAME.test(text));
  if (name !== undefined)
    return `the name ${JSON.stringify(name)} does not begin with a letter or has other than letters, digits and _`;
  const wrong = Object.entries(properties).find(([, value]) => !isStorable(value));
  return wrong ? `the property ${wrong[0]} holds ${JSON.stringify(wrong[1])}, which cannot be stored` : null;
}

function isStorable(value: PropertyValue): boolean {
  if (Array.isArray(value)) return value.every((item) => isScalar(item) && typeof item === typeof value[0]);
  return isScalar(value);
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  return typeof value === 'boolean';
}
