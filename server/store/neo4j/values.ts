import neo4j, { type Node, type Path, type Point, type Relationship } from 'neo4j-driver';
import type { CypherValue } from '../../contract/cypher-values.ts';
import { StoreError } from '../graph-store.ts';

type WireMap = { [key: string]: CypherValue };

/** What the entities of an answer are called outside: keys of nodes by the server's own ids. */
export type NodeKeys = ReadonlyMap<string, string>;

const EXACT_LIMIT = 2n ** 53n;

/** Turns a value of the driver into the wire form of `CypherValueSchema`. */
export function toWireValue(value: unknown, keys: NodeKeys): CypherValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return toWireFloat(value);
  if (typeof value === 'bigint') return toWireInteger(value);
  if (Array.isArray(value)) return value.map((item: unknown) => toWireValue(item, keys));
  if (ArrayBuffer.isView(value)) return Array.from(new Int8Array(value.buffer, value.byteOffset, value.byteLength));
  if (typeof value !== 'object') throw unknownValueError();
  return toWireTemporal(value) ?? toWireEntity(value, keys) ?? toWireMap(value, keys);
}

function toWireFloat(value: number): CypherValue {
  return Number.isFinite(value) ? value : { $type: 'float', value: String(value) };
}

function toWireInteger(value: bigint): CypherValue {
  const exact = value >= -EXACT_LIMIT && value <= EXACT_LIMIT;
  return exact ? Number(value) : { $type: 'integer', value: value.toString() };
}

function toWireTemporal(value: object): CypherValue | null {
  if (neo4j.isDate(value)) return { $type: 'date', value: value.toString() };
  if (neo4j.isTime(value) || neo4j.isLocalTime(value)) return { $type: 'time', value: value.toString() };
  if (neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return { $type: 'dateTime', value: value.toString() };
  if (neo4j.isDuration(value)) return { $type: 'duration', value: value.toString() };
  return neo4j.isPoint(value) ? toWirePoint(value) : null;
}

/** The text is WKT; the coordinate system, which WKT has no place for, stands beside it. */
function toWirePoint({ x, y, z, srid }: Point): CypherValue {
  const text = z === undefined ? `POINT (${x} ${y})` : `POINT Z (${x} ${y} ${z})`;
  return { $type: 'point', value: text, srid: Number(srid) };
}

function toWireEntity(value: object, keys: NodeKeys): CypherValue | null {
  if (neo4j.isNode(value)) return toWireNode(value, keys);
  if (neo4j.isRelationship(value)) return toWireRelationship(value, keys);
  return neo4j.isPath(value) ? toWirePath(value, keys) : null;
}

function toWireNode({ elementId, labels, properties }: Node, keys: NodeKeys): WireMap {
  return { $type: 'node', key: keyOf(elementId, properties), labels, properties: mapValues(properties, keys) };
}

function toWireRelationship(relationship: Relationship, keys: NodeKeys): WireMap {
  const { elementId, type, properties, startNodeElementId, endNodeElementId } = relationship;
  return {
    $type: 'relationship',
    key: keyOf(elementId, properties),
    relationshipType: type,
    source: keys.get(startNodeElementId) ?? startNodeElementId,
    target: keys.get(endNodeElementId) ?? endNodeElementId,
    properties: mapValues(properties, keys),
  };
}

function toWirePath({ start, segments }: Path, keys: NodeKeys): WireMap {
  return {
    $type: 'path',
    nodes: [start, ...segments.map(({ end }) => end)].map((node) => toWireNode(node, keys)),
    relationships: segments.map(({ relationship }) => toWireRelationship(relationship, keys)),
  };
}

/** What an entity is called: its `uid` property, or the server's own id where it has none. */
export function keyOf(elementId: string, properties: { uid?: unknown }): string {
  return typeof properties.uid === 'string' ? properties.uid : elementId;
}

function toWireMap(value: object, keys: NodeKeys): CypherValue {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw unknownValueError();
  const map = mapValues(value, keys);
  return Object.hasOwn(value, '$type') ? { $type: 'map', value: map } : map;
}

function mapValues(value: object, keys: NodeKeys): WireMap {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toWireValue(item, keys)]));
}

function unknownValueError(): StoreError {
  return new StoreError(
    'QUERY_FAILED',
    'The answer holds a value of a type that has no form here.',
    'Return its parts, or its text with toString().',
  );
}
