import type { CypherPlan, StoreKind } from '../contract/cypher.ts';
import type { CypherParameters, CypherValue } from '../contract/cypher-values.ts';
import type { CheckQuestion, Preparation, PreparedStatement, Question } from './preparation.ts';

/** A property as the store keeps it: a scalar or a list of scalars of one kind. */
export type PropertyValue = string | number | boolean | string[] | number[];

export interface StoreNode {
  /** Exactly one label. */
  label: string;
  /** What no other node has; the node's `uid` property. */
  key: string;
  properties: Record<string, PropertyValue>;
}

export interface StoreRelationship {
  type: string;
  /** What no other relationship has; the relationship's `uid` property. */
  key: string;
  source: string;
  target: string;
  properties: Record<string, PropertyValue>;
}

/** Everything that one revision holds, as it goes into a store. */
export interface StoreContent {
  /** Hash of what the content was made from: lower-case letters, digits and hyphens. */
  revision: string;
  /** Constraints and indexes, one statement each, in Cypher that both engines read. */
  schema: string[];
  nodes: StoreNode[];
  relationships: StoreRelationship[];
}

export interface ReadOptions {
  parameters?: CypherParameters;
  /** The app's own reads, named queries and users' Cypher never wait for one another. */
  lane: 'app' | 'named' | 'user';
  /** Rows beyond this are left out and `truncated` is set. */
  rowLimit: number;
  /** Milliseconds until the read is stopped and fails with TIMEOUT. */
  timeoutMs: number;
  /** Stops the read when its client has gone. */
  signal?: AbortSignal;
}

export interface ReadResult {
  columns: string[];
  /** Values as they travel (see CypherValueSchema). */
  rows: CypherValue[][];
  truncated: boolean;
  /** Of a statement that begins with EXPLAIN or PROFILE. */
  plan?: CypherPlan;
}

/**
 * Where the graph is kept. Two adapters implement it and one conformance suite holds them to the same behaviour.
 * Every method rejects with a `StoreError` and with nothing else.
 */
export interface GraphStore {
  /** For people to be told; nothing above this port depends on it. */
  readonly kind: StoreKind;
  /** Whether the graph is kept by another program, which may be away now and come later. */
  readonly isRemote: boolean;
  /**
   * The module, as an address that can be imported, by which the guard writes queries anew for this engine (see guard/dialect.ts); null
   * where the engine reads all of Neo4j's Cypher.
   */
  readonly dialect: string | null;
  /** The engine's own name and version, such as `grafeo 0.6.0`. */
  engineVersion(): Promise<string>;
  /** The revision that reads answer from, or null before the first load. */
  revision(): Promise<string | null>;
  /**
   * Answers from this revision if the store already holds it whole, and says whether it does. Where it does not, reads go on
   * as before, and the caller loads; what is known to forbid that is said now (LOAD_FAILED).
   */
  adopt(revision: string): Promise<boolean>;
  /** Resolves when a trivial read was answered. */
  ping(): Promise<void>;
  /**
   * What is known of a query before it is run, and how this store is asked what it asks, or why it is not. `check` has a guard that was
   * made with this store's dialect look at it; what the store knows of its graph for that goes along. Rejects as `check` does.
   */
  prepare(question: Question, check: CheckQuestion): Promise<Preparation>;
  /**
   * Runs one reading statement, as it is or as it was prepared. The store is unable to write here, whatever the statement says. With
   * EXPLAIN in front it is not run: there are no rows, and the columns may not be known; with PROFILE its rows come with the plan.
   * What the engine finds wrong in a statement that was written anew, it lacks: UNSUPPORTED_BY_EMBEDDED.
   */
  read(statement: string | PreparedStatement, options: ReadOptions): Promise<ReadResult>;
  /** Replaces the content by another revision, all or nothing; readers see the old revision or the new one. */
  load(content: StoreContent): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'SYNTAX_ERROR'
  | 'READ_ONLY'
  | 'QUERY_FAILED'
  | 'UNSUPPORTED_BY_EMBEDDED'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'BUSY'
  | 'STORE_UNAVAILABLE'
  | 'LOAD_FAILED';

/** What went wrong in a store, in words for the user; `hint` says what to do. Nothing of the machine is in either. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly hint: string;

  constructor(code: StoreErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.hint = hint;
  }
}
