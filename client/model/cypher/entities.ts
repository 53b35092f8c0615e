import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';

/** What on the map a text of an answer names, by its id or, while one thing has it, by its key; null where it names nothing there. */
export interface OnMap {
  node: (text: string) => NodeKey | null;
  edge: (text: string) => EdgeKey | null;
}

export type Wire = Extract<CypherValue, { [key: string]: CypherValue }>;

/** The `$type` of a value; null for JSON's own values and for maps. */
export function typeOf(value: CypherValue): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return typeof value.$type === 'string' ? value.$type : null;
}

/** A part of a value that is a text; empty where it is none. */
export function textOf(part: CypherValue | undefined): string {
  return typeof part === 'string' ? part : '';
}

export interface Entities {
  nodes: NodeKey[];
  edges: EdgeKey[];
}

/** What of an answer the map can show: nodes and relationships, alone or in paths, lists and maps, and keys as text. */
export function entitiesOf(rows: readonly (readonly CypherValue[])[], onMap: OnMap): Entities {
  const nodes = new Set<NodeKey>();
  const edges = new Set<EdgeKey>();
  const take = (value: CypherValue): void => {
    if (typeof value === 'string') {
      const node = onMap.node(value);
      const edge = node === null ? onMap.edge(value) : null;
      if (node !== null) nodes.add(node);
      if (edge !== null) edges.add(edge);
    } else if (Array.isArray(value)) value.forEach(take);
    else if (value !== null && typeof value === 'object') partsOf(value).forEach(take);
  };
  for (const row of rows) row.forEach(take);
  return { nodes: [...nodes], edges: [...edges] };
}

/** What a value is made of, as far as it can stand on the map: of a node its key, and not its properties. */
function partsOf(value: Wire): CypherValue[] {
  switch (typeOf(value)) {
    case 'node':
    case 'relationship':
      return [value.key ?? null];
    case 'path':
      return [value.nodes ?? null, value.relationships ?? null];
    case 'map':
      return Object.values(value.value ?? {});
    case null:
      return Object.values(value);
    default:
      return [];
  }
}
