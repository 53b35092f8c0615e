import { isObject, type Json } from './json.ts';
import { type KeyMapping, type KeyPair, lastPart } from './key-mapping.ts';

/** Fields of prose: what looks like a key there is none. */
const PROSE =
  /^(?:name|summary|title|text|note|reason|label|description)(?:_\w+)?$|^(?:aliases|quotes?|exact|(?:pre|suf)fix(?:es)?|formula)$/;

/** Fields of words that the program chose. */
const WORDS =
  /^(?:\w+Type|kind|net|status|polarity|sign|effect|direct|quadrant|matched|desirable|roles|code|severity)$/;

/** Fields of sentences that may name a key. */
const SENTENCES = /^(?:message|hint|notices)$/;

/** Fields that hold records from keys, and how many levels of them. */
const RECORD_LEVELS = new Map([
  ['cells', 2],
  ['left', 1],
  ['right', 1],
  ['reaches', 1],
]);

type Rewrite = (text: string) => string;

const TOKEN = /[A-Za-z0-9_]+(?:[.:-]+[A-Za-z0-9_]+)*/g;

/** The relationships between a text's own nodes are named after their ends. */
const TEXT_RELATIONSHIP = /^(.+)-(IN_SECTION|IN_PAPER|DEFINES|MENTIONS)-(.+)$/;

/** How answers of two versions are brought to the keys of the second. */
export interface Translation {
  /** An answer of the first version: every old key becomes the new one, whole as the interface gives it. */
  renew: (json: Json) => Json;
  /** What stays of an answer of the second version, once the sentences in it are made comparable. */
  keep: (json: Json) => Json;
  /** An answer of either where the key inside the paper may stand for the whole: rows, files. */
  unify: (json: Json) => Json;
  /** A text of either. */
  unifyText: (text: string) => string;
}

export function createTranslation({ pairs }: KeyMapping): Translation {
  const changed = pairs.filter(({ before, after }) => before !== after);
  const renewed = unambiguous(changed.map(({ before, after }) => [before, after]));
  const unified = unambiguous(changed.flatMap((pair) => formsOf(pair).map((form) => [form, pair.after])));
  const renewKey = (key: string): string => renewed.get(key) ?? key;
  const unifyToken = (token: string): string => {
    const known = unified.get(token);
    if (known !== undefined) return known;
    const [, source, type, target] = TEXT_RELATIONSHIP.exec(token) ?? [];
    if (changed.length === 0 || source === undefined || target === undefined) return token;
    return `${unified.get(source) ?? source}-${type}-${unified.get(target) ?? target}`;
  };
  /** A field's name may stand before a key, as in `changes.infrastructure`. */
  const unifyPlace = (token: string): string => {
    const whole = unifyToken(token);
    const [, field = '', rest = ''] = /^(\w+\.)(.+)$/.exec(token) ?? [];
    return whole === token ? field + (unified.get(rest) ?? rest) || token : whole;
  };
  const unifyText = (text: string): string => (changed.length === 0 ? text : text.replace(TOKEN, unifyPlace));
  const same = (key: string): string => key;
  return {
    renew: (json) => translate(json, renewKey, unifyText),
    keep: (json) => translate(json, same, unifyText),
    unify: (json) => translate(json, unifyToken, unifyText),
    unifyText,
  };
}

/** Every form in which a thing's key is met: a section's node is `paper-number` in old statements. */
function formsOf({ kind, paper, before, after }: KeyPair): string[] {
  const forms = new Set([before, after, lastPart(after)]);
  if (kind === 'section') forms.add(`${paper}-${before}`);
  return [...forms];
}

/** Forms that mean two things are left as they are. */
function unambiguous(entries: readonly (readonly string[])[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [form = '', key = ''] of entries) {
    if (found.has(form) && found.get(form) !== key) twice.add(form);
    found.set(form, key);
  }
  for (const form of twice) found.delete(form);
  return found;
}

/** @param records how many levels of objects, from this one down, have keys for the names of their fields */
function translate(json: Json, ofKey: Rewrite, ofSentence: Rewrite, records = 0): Json {
  if (typeof json === 'string') return ofKey(json);
  if (Array.isArray(json)) return json.map((item) => translate(item, ofKey, ofSentence));
  if (!isObject(json)) return json;
  const entries = Object.entries(json).map(([field, value]): [string, Json] => {
    if (records > 0) return [ofKey(field), translate(value, ofKey, ofSentence, records - 1)];
    if (PROSE.test(field) || WORDS.test(field)) return [field, value];
    if (SENTENCES.test(field)) return [field, rewriteTexts(value, ofSentence)];
    return [field, translate(value, ofKey, ofSentence, RECORD_LEVELS.get(field) ?? 0)];
  });
  return Object.fromEntries(entries);
}

function rewriteTexts(json: Json, rewrite: Rewrite): Json {
  if (typeof json === 'string') return rewrite(json);
  return Array.isArray(json) ? json.map((item) => rewriteTexts(item, rewrite)) : json;
}
