import type { Answer, AnswerBody } from './ask.ts';
import { compareJson } from './compare-json.ts';
import type { Difference } from './difference.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { type KeyMapping, mapKeys } from './key-mapping.ts';
import { keyedLists } from './lists.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import { chainsTie } from './ties.ts';
import { createTranslation, type Translation } from './translation.ts';

/** Fields that change from one answer to the next, or with the store. */
const VOLATILE_FIELDS = new Set(['elapsedMs', 'timeMs', 'requestId', 'revision']);
const VOLATILE_HEADERS = new Set([
  'date',
  'etag',
  'x-request-id',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'retry-after',
]);

/** Routes in whose answers a thing may be named by its key inside the paper. */
const INSIDE_PAPER = /^\/(?:api\/(?:cypher|queries\/|export|schema$)|openapi\.json)/;

export type CompareAnswers = (question: Question, before: Answer, after: Answer) => Difference[];

/** Compares answers of two versions, each of which holds what its snapshot says. */
export function createComparison(
  before: Snapshot,
  after: Snapshot,
): { mapping: KeyMapping; compareAnswers: CompareAnswers } {
  const mapping = mapKeys(before, after);
  const translation = createTranslation(mapping);
  const tied = chainsTie(after.edges);
  return {
    mapping,
    compareAnswers: (question, old, now) => {
      const left = prepareBody(old.body, before.revision, pickTranslation(question, translation, 'before'));
      const right = prepareBody(now.body, after.revision, pickTranslation(question, translation, 'after'));
      const lists = keyedLists(question, left);
      const comparison = { keyedList: (pointer: string) => lists(pointer.replace(/^\/body/, '')), tied };
      return compareJson(envelope(old, left), envelope(now, right), comparison);
    },
  };
}

type TranslateBody = Pick<Translation, 'unifyText'> & { ofJson: (json: Json) => Json };

function pickTranslation({ route }: Question, translation: Translation, side: 'before' | 'after'): TranslateBody {
  const { renew, keep, unify, unifyText } = translation;
  if (INSIDE_PAPER.test(route)) return { ofJson: unify, unifyText };
  return { ofJson: side === 'before' ? renew : keep, unifyText };
}

function envelope({ status, headers }: Answer, body: Json): JsonObject {
  const kept = Object.entries(headers).filter(([name]) => !VOLATILE_HEADERS.has(name));
  return { status, headers: Object.fromEntries(kept), body };
}

/** The body as JSON: a text as its lines, a zip as its files' lines; without what is volatile. */
function prepareBody(body: AnswerBody, revision: string, { ofJson, unifyText }: TranslateBody): Json {
  const linesOf = (text: string): Json => unifyText(text.replaceAll(revision, 'REVISION')).split('\n');
  switch (body.form) {
    case 'json':
      return ofJson(withoutVolatile(body.json));
    case 'text':
      return { lines: linesOf(body.text) };
    case 'files':
      return { files: Object.fromEntries(Object.entries(body.files).map(([name, text]) => [name, linesOf(text)])) };
  }
}

function withoutVolatile(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutVolatile);
  if (!isObject(json)) return json;
  const kept = Object.entries(json).filter(([field]) => !VOLATILE_FIELDS.has(field));
  return Object.fromEntries(kept.map(([field, value]) => [field, withoutVolatile(value)]));
}
