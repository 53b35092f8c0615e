import type { NodeType } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { Finding } from './briefing.ts';
import type { QueryReader } from './query-reader.ts';
import type { Scope } from './view-state.ts';

/**
 * What each perspective is asked, by the perspective's id. It is empty here: the folder of each perspective adds its own
 * entry, by declaration merging.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the perspectives
export interface Questions {}

/** The id of a perspective, as the address writes it. */
export type PerspectiveId = keyof Questions;

/** Finds what the keys of a question stand for in the paper, older names among them; null for what it does not have, which is noted. */
export interface Keeper {
  node: (parameter: string, key: NodeKey | null) => NodeKey | null;
  nodes: (parameter: string, keys: readonly NodeKey[]) => NodeKey[];
}

/** One part of a question: its name in the address, what is empty, and the way into the address and back. */
export interface Field<T> {
  parameter: string;
  empty: T;
  /** Values of the parameter, in order; none for what is empty. */
  write: (value: T) => readonly string[];
  /** What cannot be read is reported to the reader and left empty. */
  read: (reader: QueryReader) => T;
  /** The value without what the graph does not know; left out where it names nothing of the graph. */
  keep?: (value: T, keeper: Keeper) => T;
  /** Whether it is typed letter by letter: a change of it alone is no step of the browser's history. */
  isTyped?: boolean;
}

/** The question that fields make up. */
export type QuestionOf<Fields> = { [Name in keyof Fields]: Fields[Name] extends Field<infer T> ? T : never };

export type FieldsOf<Question> = { [Name in keyof Question]: Field<Question[Name]> };

/** How a perspective's question changes; pure, without React, DOM or sigma. */
export interface PerspectiveRules<Id extends PerspectiveId> {
  id: Id;
  fields: FieldsOf<Questions[Id]>;
  /** The question as a link can hold it, where that is not the whole. */
  linkable?: (question: Questions[Id]) => Questions[Id];
  /** What else goes when the graph does not know a part: `kept` is `before` without that part. */
  settle?: (kept: Questions[Id], before: Questions[Id]) => Questions[Id];
  /** Node types that it cannot be asked about; actors where it says nothing, since they are no ends of causal edges. */
  unaskable?: readonly NodeType[];
  /** The question once it is entered with a node selected. */
  adopt?: (question: Questions[Id], subject: NodeKey) => Questions[Id];
  /** The question once a node was clicked that it waits for; `slot` is what was being picked. Null where it waits for none. */
  fill?: (question: Questions[Id], key: NodeKey, slot: string | null) => Questions[Id] | null;
  /** What the next click on the map chooses, once it is entered or a pick was answered; null for nothing. */
  waitsFor?: (question: Questions[Id]) => string | null;
  /** The question once other chains count: what was held may be none of them. */
  letGo?: (question: Questions[Id]) => Questions[Id];
  /** Whether it follows what is selected, so that a search need not leave it. */
  followsSelection?: boolean;
  /** Whether an empty briefing begins with what the view spoke of when it is entered. */
  gathersView?: boolean;
  /** What is asked, for the briefing; null while the question is open. */
  finding?: (question: Questions[Id], scope: Scope) => Finding | null;
}

/** The rules of every perspective, in the order of the bar. */
export type RulesSet = { readonly [Id in PerspectiveId]: PerspectiveRules<Id> };
