import type { CypherValue } from '../../contract/cypher-values.ts';
import type { Database, GrafeoValue } from './engine.ts';

type EngineMap = { [key: string]: GrafeoValue };
type WireMap = { [key: string]: CypherValue };

/** The part of the engine that tells an entity from a map that only looks like one. */
export type EntityLookup = Pick<Database, 'getNode' | 'getEdge'>;

const ENTITY_FIELDS: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);
const EXACT_LIMIT = 2n ** 53n;

/** Turns a value of the engine into the wire form of `CypherValueSchema`. */
export function toWireValue(value: GrafeoValue, entities: EntityLookup): CypherValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return toWireNumber(value);
  if (typeof value === 'bigint') return toWireInteger(value);
  if (Array.isArray(value)) return value.map((item) => toWireValue(item, entities));
  if (value instanceof Date) return { $type: 'dateTime', value: value.toISOString() };
  if (ArrayBuffer.isView(value)) return Array.from(value);
  return toWireObject(value as EngineMap, entities);
}

function toWireNumber(value: number): CypherValue {
  return Number.isFinite(value) ? value : { $type: 'float', value: String(value) };
}

function toWireInteger(value: bigint): CypherValue {
  const exact = value >= -EXACT_LIMIT && value <= EXACT_LIMIT;
  return exact ? Number(value) : { $type: 'integer', value: value.toString() };
}

function toWireObject(value: EngineMap, entities: EntityLookup): CypherValue {
  if (isNode(value, entities)) return toWireNode(value, entities);
  if (isRelationship(value, entities)) return toWireRelationship(value, entities);
  if (isPath(value)) {
    return {
      $type: 'path',
      nodes: toWireValue(value.nodes, entities),
      relationships: toWireValue(value.edges, entities),
    };
  }
  const map = mapValues(value, entities);
  return Object.hasOwn(value, '$type') ? { $type: 'map', value: map } : map;
}

function toWireNode(value: EngineMap & { _id: number; _labels: string[] }, entities: EntityLookup): CypherValue {
  return {
    $type: 'node',
    key: nodeKey(value._id, entities),
    labels: value._labels,
    properties: ownProperties(value, entities),
  };
}

function toWireRelationship(value: EngineRelationship, entities: EntityLookup): CypherValue {
  return {
    $type: 'relationship',
    key: typeof value.uid === 'string' ? value.uid : String(value._id),
    relationshipType: value._type,
    source: nodeKey(value._source, entities),
    target: nodeKey(value._target, entities),
    properties: ownProperties(value, entities),
  };
}

function nodeKey(id: number, entities: EntityLookup): string {
  const key = entities.getNode(id)?.get('uid');
  return typeof key === 'string' ? key : String(id);
}

function ownProperties(value: EngineMap, entities: EntityLookup): WireMap {
  return mapValues(Object.fromEntries(Object.entries(value).filter(([name]) => !ENTITY_FIELDS.has(name))), entities);
}

function mapValues(value: EngineMap, entities: EntityLookup): WireMap {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toWireValue(item, entities)]));
}

type EngineNode = EngineMap & { _id: number; _labels: string[] };
type EngineRelationship = EngineMap & { _id: number; _type: string; _source: number; _target: number };

// A query may build a map with the very fields that mark an entity, so the entity itself is asked whether it is the same.
function isNode(value: EngineMap, entities: EntityLookup): value is EngineNode {
  if (typeof value._id !== 'number' || !Array.isArray(value._labels)) return false;
  const node = entities.getNode(value._id);
  return node !== null && sameList(node.labels, value._labels) && sameProperties(node.properties(), value);
}

function isRelationship(value: EngineMap, entities: EntityLookup): value is EngineRelationship {
  if (typeof value._id !== 'number' || typeof value._type !== 'string') return false;
  const edge = entities.getEdge(value._id);
  if (edge === null || edge.edgeType !== value._type) return false;
  const sameEnds = edge.sourceId === value._source && edge.targetId === value._target;
  return sameEnds && sameProperties(edge.properties(), value);
}

// The engine sorts the keys of every map, so a map of the query's own has `edges` first; only a path has `nodes` first.
function isPath(value: EngineMap): value is EngineMap & { nodes: GrafeoValue[]; edges: GrafeoValue[] } {
  const names = Object.keys(value);
  return names.length === 2 && names[0] === 'nodes' && names[1] === 'edges';
}

function sameList(left: readonly GrafeoValue[], right: readonly GrafeoValue[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function sameProperties(stored: object, value: EngineMap): boolean {
  const names = Object.keys(value).filter((name) => !ENTITY_FIELDS.has(name));
  const held: EngineMap = { ...stored };
  return (
    names.length === Object.keys(held).length &&
    names.every((name) => fingerprint(held[name]) === fingerprint(value[name]))
  );
}

function fingerprint(value: GrafeoValue | undefined): string | undefined {
  return JSON.stringify(value, (_name, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
}
