import type { PropertyValue, StoreContent } from './graph-store.ts';

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

function entityFault(label: string, properties: Record<string, PropertyValue>): string | null {
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
