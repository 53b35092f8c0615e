import type { z } from 'zod';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { Field } from './perspective.ts';

/** A node, or none. */
export function nodeField(parameter: string): Field<NodeKey | null> {
  return {
    parameter,
    empty: null,
    write: (key) => (key === null ? [] : [key]),
    read: (reader) => reader.node(parameter),
    keep: (key, keeper) => keeper.node(parameter, key),
  };
}

/** Nodes, each once. */
export function nodesField(parameter: string): Field<readonly NodeKey[]> {
  return {
    parameter,
    empty: [],
    write: (keys) => keys,
    read: (reader) => reader.nodes(parameter),
    keep: (keys, keeper) => keeper.nodes(parameter, keys),
  };
}

/** One value of a schema that reads text; `empty` is not written. */
export function valueField<S extends z.ZodType<string | number | null>, const Empty extends z.output<S> | null>(
  parameter: string,
  schema: S,
  empty: Empty,
): Field<z.output<S> | (Empty extends null ? null : never)> {
  type Value = z.output<S> | (Empty extends null ? null : never);
  return {
    parameter,
    empty: empty as Value,
    write: (value) => (value === empty ? [] : [String(value)]),
    read: (reader) => reader.one(parameter, schema, empty as Value),
  };
}

/** A text that is typed letter by letter; empty where nothing is. */
export function typedField(parameter: string, schema: z.ZodType<string>): Field<string> {
  return {
    parameter,
    empty: '',
    write: (text) => (text === '' ? [] : [text]),
    read: (reader) => reader.one(parameter, schema, ''),
    isTyped: true,
  };
}

/** Something that is so or not; the address has `word` where it is. */
export function flagField(parameter: string, word: string): Field<boolean> {
  return {
    parameter,
    empty: false,
    write: (is) => (is ? [word] : []),
    read: (reader) => reader.flag(parameter, word),
  };
}
