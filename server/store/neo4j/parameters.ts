import neo4j from 'neo4j-driver';
import type { CypherParameters, CypherValue } from '../../contract/cypher-values.ts';
import { StoreError, type PropertyValue } from '../graph-store.ts';

/** What the driver packs as it is: numbers go as floats, bigints as integers. */
type DriverValue = null | boolean | number | bigint | string | DriverValue[] | { [key: string]: DriverValue };

const { MIN_VALUE, MAX_VALUE } = neo4j.Integer;

/**
 * Turns parameters from the wire form into the driver's. Whole numbers become integers. Of the `$type` objects, `integer`,
 * `float` and `map` can be sent; any other is refused with QUERY_FAILED.
 */
export function toDriverParameters(parameters: CypherParameters): Record<string, DriverValue> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value, name)]));
}

function toDriverValue(value: CypherValue, name: string): DriverValue {
  if (typeof value === 'number') return toDriverNumber(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toDriverValue(item, name));
  return Object.hasOwn(value, '$type') ? toTypedValue(value, name) : toDriverMap(value, name);
}

function toDriverMap(value: { [key: string]: CypherValue }, name: string): DriverValue {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverValue(item, name)]));
}

function toDriverNumber(value: number): number | bigint {
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

function toTypedValue({ $type, value }: { [key: string]: CypherValue }, name: string): DriverValue {
  if ($type === 'integer' && typeof value === 'string' && /^-?\d+$/.test(value)) return toInteger(value, name);
  if ($type === 'float' && (value === 'NaN' || value === 'Infinity' || value === '-Infinity')) return Number(value);
  if ($type === 'map' && value !== null && typeof value === 'object' && !Array.isArray(value)) {
    return toDriverMap(value, name);
  }
  throw new StoreError(
    'QUERY_FAILED',
    `The parameter $${name} holds a value of $type ${JSON.stringify($type)} that cannot be sent to the store.`,
    'Send plain JSON values, or {"$type": "integer", "value": "9007199254740993"} for an integer beyond 2^53.',
  );
}

function toInteger(text: string, name: string): bigint {
  const integer = BigInt(text);
  if (integer >= MIN_VALUE.toBigInt() && integer <= MAX_VALUE.toBigInt()) return integer;
  throw new StoreError(
    'QUERY_FAILED',
    `The parameter $${name} holds the integer ${text.slice(0, 40)}, which is beyond 64 bits.`,
    'Send an integer from -9223372036854775808 to 9223372036854775807.',
  );
}

/** A property as Neo4j keeps it: its lists hold one type, so numbers are all integers or all floats. */
export function toDriverProperty(value: PropertyValue): DriverValue {
  if (typeof value === 'number') return toDriverNumber(value);
  if (!Array.isArray(value)) return value;
  const whole = value.every((item) => Number.isSafeInteger(item));
  return value.map((item) => (whole && typeof item === 'number' ? BigInt(item) : item));
}
