import type { CypherValue } from '../contract/cypher-values.ts';

/** `other` are the temporal values and points. */
const KINDS = [
  'null',
  'boolean',
  'integer',
  'float',
  'string',
  'list',
  'map',
  'node',
  'relationship',
  'path',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** What is known of a value before a query runs: the kinds that it may be of. */
export interface ValueType {
  readonly kinds: readonly Kind[];
  /** Of a list, what its items may be. */
  readonly item?: ValueType;
  /** Of a map, what its fields may be; left out where the fields are not known. */
  readonly fields?: Readonly<Record<string, ValueType>>;
}

export const ANYTHING: ValueType = { kinds: KINDS };

export function ofKind(...kinds: readonly Kind[]): ValueType {
  return { kinds };
}

export function listOf(item: ValueType): ValueType {
  return { kinds: ['list'], item };
}

export function orNull(type: ValueType): ValueType {
  return type.kinds.includes('null') ? type : { ...type, kinds: [...type.kinds, 'null'] };
}

export function mayBe(type: ValueType, ...kinds: readonly Kind[]): boolean {
  return type.kinds.some((kind) => kinds.includes(kind));
}

/** Whether a value is of one of these kinds, or null. */
export function isOnly(type: ValueType, ...kinds: readonly Kind[]): boolean {
  return type.kinds.every((kind) => kind === 'null' || kinds.includes(kind));
}

export function itemOf(type: ValueType): ValueType {
  return isOnly(type, 'list') ? (type.item ?? ANYTHING) : ANYTHING;
}

export function eitherOf(types: readonly ValueType[]): ValueType {
  const [first = ofKind('null'), ...rest] = types;
  return rest.reduce(union, first);
}

function union(left: ValueType, right: ValueType): ValueType {
  const kinds = KINDS.filter((kind) => left.kinds.includes(kind) || right.kinds.includes(kind));
  const item = kinds.includes('list') ? sharedItem(left, right) : undefined;
  const fields = kinds.includes('map') ? sharedFields(left, right) : undefined;
  return { kinds, ...(item && { item }), ...(fields && { fields }) };
}

function sharedItem(left: ValueType, right: ValueType): ValueType | undefined {
  if (!left.kinds.includes('list')) return right.item;
  if (!right.kinds.includes('list')) return left.item;
  return left.item && right.item && union(left.item, right.item);
}

function sharedFields(left: ValueType, right: ValueType): ValueType['fields'] {
  if (!left.kinds.includes('map')) return right.fields;
  if (!right.kinds.includes('map')) return left.fields;
  const { fields: ours } = left;
  const { fields: theirs } = right;
  if (!ours || !theirs) return undefined;
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted();
  const field = (name: string): ValueType => union(ours[name] ?? ofKind('null'), theirs[name] ?? ofKind('null'));
  return Object.fromEntries(names.map((name) => [name, field(name)]));
}

/** The type of a parameter's value, in its wire form. */
export function typeOfValue(value: CypherValue): ValueType {
  if (value === null) return ofKind('null');
  if (typeof value === 'boolean') return ofKind('boolean');
  if (typeof value === 'string') return ofKind('string');
  if (typeof value === 'number') return ofKind(Number.isInteger(value) ? 'integer' : 'float');
  if (Array.isArray(value)) return listOf(value.length > 0 ? eitherOf(value.map(typeOfValue)) : ofKind());
  return Object.hasOwn(value, '$type') ? typeOfTyped(value) : typeOfMap(value);
}

function typeOfMap(map: { [key: string]: CypherValue }): ValueType {
  const fields = Object.entries(map).map(([name, item]) => [name, typeOfValue(item)] as const);
  return { kinds: ['map'], fields: Object.fromEntries(fields) };
}

function typeOfTyped({ $type, value }: { [key: string]: CypherValue }): ValueType {
  if ($type === 'integer') return ofKind('integer');
  if ($type === 'float') return ofKind('float');
  if ($type === 'map' && typeof value === 'object' && value !== null && !Array.isArray(value)) return typeOfMap(value);
  return ofKind('other');
}
