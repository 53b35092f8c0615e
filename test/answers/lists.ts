import { isObject, type Json } from './json.ts';
import type { Question } from './question.ts';

/** A list whose items stand by keys where nothing else orders them. */
export interface KeyedList {
  /** What orders the items before their keys do. */
  rank: (item: Json) => Json;
  /** How many items there are at most, where keys decide which of those that rank alike are among them. */
  limit?: number;
}

interface KnownList {
  rank: KeyedList['rank'];
  limited: boolean;
}

const byKey: KnownList = { rank: () => null, limited: false };

function ranked(...fields: string[]): KnownList {
  return { rank: (item) => (isObject(item) ? fields.map((field) => item[field] ?? null) : null), limited: true };
}

function length(value: Json | undefined): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}

const paths: KnownList = {
  rank: (item) =>
    isObject(item) ? [item.confidence ?? null, item.inferred ?? null, length(item.joints), length(item.edges)] : null,
  limited: true,
};

const searchHits: KnownList = {
  rank: (item) => (isObject(item) ? [item.matched ?? null, length(item.name_zh) + length(item.name_en)] : null),
  limited: true,
};

const policies: KnownList = {
  rank: (item) => (isObject(item) ? [item.direct ?? null, length(item.edges)] : null),
  limited: false,
};

const loops: KnownList = { rank: (item) => (isObject(item) ? length(item.edges) : null), limited: true };

/** By route, then by pointer into the body; `*` stands for any one step. */
const LISTS: Readonly<Record<string, Readonly<Record<string, KnownList>>>> = {
  '/api/graph': { '/nodes': byKey, '/edges': byKey },
  '/api/nodes/{key}': { '/incoming': byKey, '/outgoing': byKey, '/policies': policies },
  '/api/papers/{id}/text': { '/passages/*/edges': byKey, '/passages/*/nodes': byKey },
  '/api/search': { '': searchHits },
  '/api/paths': { '/paths': paths, '/flips': byKey, '/soleLinks': byKey },
  '/api/reach': { '/nodes': ranked('distance') },
  '/api/loops': { '/loops': loops },
  '/api/coverage': {
    '/rows': byKey,
    '/columns': byKey,
    '/unaddressed': byKey,
    '/inferredOnly': byKey,
    '/unreached': byKey,
    '/clashes': byKey,
    '/clashes/*/positive': byKey,
    '/clashes/*/negative': byKey,
  },
  '/api/leverage': { '/nodes': ranked('rank'), '/nodes/*/advantages': byKey },
  '/api/minimal-policies': {
    '/sets': {
      rank: (item) => (isObject(item) ? length(item.harms) > 0 : null),
      limited: true,
    },
    '/sets/*/policies': byKey,
    '/sets/*/reaches/*': byKey,
    '/sets/*/harms': byKey,
    '/uncoverable': byKey,
  },
  '/api/what-if': { '/nodes': byKey, '/nodes/*/paths': byKey },
  '/api/compare': { '/onlyLeft': byKey, '/both': byKey, '/onlyRight': byKey, '/opposed': byKey },
  '/api/export/{format}': {
    '/nodes': byKey,
    '/edges': byKey,
    '/graph/edges': byKey,
    '/lines': byKey,
    '/files/*': byKey,
  },
};

/** A query's rows, which the named columns order before any key does. */
function rows(rank: readonly string[], columns: Json): KnownList {
  const places = Array.isArray(columns) ? rank.map((column) => columns.indexOf(column)) : [];
  return { rank: (row) => (Array.isArray(row) ? places.map((place) => row[place] ?? null) : null), limited: true };
}

/** Finds the list that a pointer into an answer leads to, where it is one that keys order. */
export type FindKeyedList = (pointer: string) => KeyedList | undefined;

/** Limits of those who ask for none. */
const DEFAULT_LIMITS: Readonly<Record<string, number>> = { '/api/paths': 200, '/api/search': 20, '/api/loops': 1000 };
const ROW_LIMIT = 1000;

function limitOf({ route, path, body = '' }: Question): number {
  const asked = /[?&]limit=(\d+)/.exec(path) ?? /\bLIMIT (\d+)|"count":(\d+)/.exec(body);
  return Number(asked?.[1] ?? asked?.[2] ?? DEFAULT_LIMITS[route] ?? ROW_LIMIT);
}

/** The lists of the answer to a question that keys order. */
export function keyedLists(question: Question, body: Json): FindKeyedList {
  const known = Object.entries(LISTS[question.route] ?? {}).map(([pattern, list]) => ({ pattern, list }));
  if (question.rank !== undefined) {
    const columns = isObject(body) ? (body.columns ?? null) : null;
    known.push({ pattern: '/rows', list: rows(question.rank, columns) }, { pattern: '/lines', list: byKey });
  }
  const lists = known.map(({ pattern, list }) => ({ steps: pattern.split('/'), list }));
  return (pointer) => {
    const path = pointer.split('/');
    const found = lists.find(
      ({ steps }) => steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]),
    );
    if (found === undefined) return undefined;
    const { rank, limited } = found.list;
    return limited ? { rank, limit: limitOf(question) } : { rank };
  };
}
