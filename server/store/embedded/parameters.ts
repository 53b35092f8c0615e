import type { CypherParameters, CypherValue } from '../../contract/cypher-values.ts';
import { StoreError } from '../graph-store.ts';
import type { GrafeoValue } from './engine.ts';

/**
 * Turns parameters from the wire form into the engine's. Of the `$type` objects, `integer`, `float` and `map` can be sent;
 * any other is refused with QUERY_FAILED.
 */
export function toEngineParameters(parameters: CypherParameters): Record<string, GrafeoValue> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toEngineValue(value, name)]));
}

function toEngineValue(value: CypherValue, name: string): GrafeoValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toEngineValue(item, name));
  return Object.hasOwn(value, '$type') ? toTypedValue(value, name) : toEngineMap(value, name);
}

function toEngineMap(value: { [key: string]: CypherValue }, name: string): GrafeoValue {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toEngineValue(item, name)]));
}

function toTypedValue({ $type, value }: { [key: string]: CypherValue }, name: string): GrafeoValue {
  if ($type === 'integer' && typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value);
  if ($type === 'float' && (value === 'NaN' || value === 'Infinity' || value === '-Infinity')) return Number(value);
  if ($type === 'map' && value !== null && typeof value === 'object' && !Array.isArray(value))
    return toEngineMap(value, name);
  throw new StoreError(
    'QUERY_FAILED',
    `The parameter $${name} holds a value of $type ${JSON.stringify($type)} that cannot be sent to the store.`,
    'Send plain JSON values, or {"$type": "integer", "value": "9007199254740993"} for an integer beyond 2^53.',
  );
}
