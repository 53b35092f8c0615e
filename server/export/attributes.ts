import type { EdgeAttributes, GraphEdge, GraphNode, NodeAttributes } from '../contract/graph.ts';

export type AttributeKind = 'text' | 'texts' | 'number' | 'flag';
export type AttributeValue = string | readonly string[] | number | boolean;

type KeyOf<Attributes> = Attributes extends unknown ? keyof Attributes : never;

/** Every attribute of a node with its type, for formats that declare typed columns. */
export const NODE_ATTRIBUTES = {
  nodeType: 'text',
  name_zh: 'text',
  name_en: 'text',
  aliases: 'texts',
  summary_zh: 'text',
  summary_en: 'text',
  desirable: 'text',
  paper: 'text',
  sections: 'texts',
  bundle: 'text',
  x: 'number',
  y: 'number',
  outlineX: 'number',
  outlineY: 'number',
} as const satisfies Record<keyof NodeAttributes, AttributeKind>;

/** Every attribute of an edge. Those that an edge does not have are absent on it. */
export const EDGE_ATTRIBUTES = {
  edgeType: 'text',
  polarity: 'text',
  status: 'text',
  confidence: 'number',
  strength: 'number',
  delay: 'flag',
  basis: 'text',
  reference: 'text',
  condition: 'text',
  note: 'text',
  note_zh: 'text',
  passages: 'texts',
  quotes: 'texts',
  sections: 'texts',
} as const satisfies Record<KeyOf<EdgeAttributes>, AttributeKind>;

export interface Attribute {
  name: string;
  kind: AttributeKind;
  value: AttributeValue;
}

function present(
  attributes: Readonly<Record<string, AttributeValue | null | undefined>>,
  kinds: Readonly<Record<string, AttributeKind>>,
): Attribute[] {
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const value = attributes[name];
    return value === undefined || value === null ? [] : [{ name, kind, value }];
  });
}

/** The attributes that a node has, in the order of their declaration. */
export function attributesOfNode({ attributes }: GraphNode): Attribute[] {
  return present(attributes, NODE_ATTRIBUTES);
}

/** The attributes that an edge has, in the order of their declaration. */
export function attributesOfEdge({ attributes }: GraphEdge): Attribute[] {
  return present(attributes, EDGE_ATTRIBUTES);
}
