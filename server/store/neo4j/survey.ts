import neo4j from 'neo4j-driver';
import { StoreError } from '../graph-store.ts';
import { keyOf } from './values.ts';

/** Beyond this, reading the answer would keep the server's own process from everything else. */
const SIZE_LIMIT = 32 * 2 ** 20;
/** What a number, a name or a bracket counts for, in characters. */
const ITEM_SIZE = 4;

/**
 * What has to be known of an answer before its values can be told: how large it is, which nodes it names, and which nodes its
 * relationships end at (a relationship comes with the server's own ids of its ends alone).
 */
export class Survey {
  /** Keys of the nodes seen, by the server's own ids. */
  readonly keys = new Map<string, string>();
  readonly #ends = new Set<string>();
  #size = 0;

  /** Own ids of the ends that no node of the answer told the key of. */
  missingEnds(): string[] {
    return [...this.#ends].filter((id) => !this.keys.has(id));
  }

  /** @throws StoreError QUERY_FAILED when the answer has grown too large to be sent */
  add(value: unknown): void {
    this.#grow(typeof value === 'string' ? value.length : ITEM_SIZE);
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) for (const item of value) this.add(item);
    else if (neo4j.isPath(value)) this.#addPath(value.start, value.segments);
    else this.#addObject(value);
  }

  #addPath(start: unknown, segments: readonly { relationship: unknown; end: unknown }[]): void {
    this.add(start);
    for (const { relationship, end } of segments) {
      this.add(relationship);
      this.add(end);
    }
  }

  #addObject(value: object): void {
    if (neo4j.isNode(value)) this.keys.set(value.elementId, keyOf(value.elementId, value.properties));
    if (neo4j.isRelationship(value)) this.#ends.add(value.startNodeElementId).add(value.endNodeElementId);
    const held = neo4j.isNode(value) || neo4j.isRelationship(value) ? value.properties : value;
    for (const [name, item] of Object.entries(held)) {
      this.#grow(name.length);
      this.add(item);
    }
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size > SIZE_LIMIT) throw tooLargeError();
  }
}

function tooLargeError(): StoreError {
  return new StoreError(
    'QUERY_FAILED',
    'The answer is too large: it is more than 32 million characters.',
    'Return less: fewer rows, shorter lists, or only the properties that are needed.',
  );
}
