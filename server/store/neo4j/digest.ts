import { createHash } from 'node:crypto';
import type { Session, Transaction } from 'neo4j-driver';
import { z } from 'zod';
import type { StoreContent } from '../graph-store.ts';
import { STAGED, STAGED_PREFIX } from './staged-labels.ts';

/** Digests are added up, so that neither the order nor the size of the content matters. */
class Digest {
  #sum = 0n;

  add(line: readonly unknown[]): void {
    const hash = createHash('sha256').update(JSON.stringify(line, plainInteger)).digest('hex');
    this.#sum = BigInt.asUintN(128, this.#sum + BigInt(`0x${hash.slice(0, 32)}`));
  }

  toString(): string {
    return this.#sum.toString(16).padStart(32, '0');
  }
}

/** Of a database without nodes. */
export const EMPTY_DIGEST = new Digest().toString();

/** 128 bits, in hex, that tell this content from any other. */
export function contentDigest({ nodes, relationships }: Pick<StoreContent, 'nodes' | 'relationships'>): string {
  const digest = new Digest();
  for (const { label, key, properties } of nodes) digest.add(['node', [label], canonical({ ...properties, uid: key })]);
  for (const { type, key, source, target, properties } of relationships) {
    digest.add(['relationship', type, source, target, canonical({ ...properties, uid: key })]);
  }
  return digest.toString();
}

const PropertiesSchema = z.record(z.string(), z.unknown());
const NodeRowSchema = z.tuple([z.array(z.string()), PropertiesSchema]);
const RelationshipRowSchema = z.tuple([z.string(), z.unknown(), z.unknown(), PropertiesSchema]);

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.uid AS source, b.uid AS target, properties(r) AS properties';

type Runner = Pick<Session | Transaction, 'run'>;

const STAGED_NODES = `MATCH (n:${STAGED}) RETURN [label IN labels(n) WHERE label <> '${STAGED}'
  | substring(label, ${STAGED_PREFIX.length})] AS labels, properties(n) AS properties`;
const STAGED_RELATIONSHIPS = RELATIONSHIPS.replace('(a)', `(a:${STAGED})`);

/** The same digest of all that the database holds, whoever wrote it. */
export function storedDigest(runner: Runner): Promise<string> {
  return digestOf(runner, NODES, RELATIONSHIPS);
}

/** The same digest of what is staged, as it will be once it has its labels. */
export function stagedDigest(runner: Runner): Promise<string> {
  return digestOf(runner, STAGED_NODES, STAGED_RELATIONSHIPS);
}

async function digestOf(runner: Runner, nodes: string, relationships: string): Promise<string> {
  const digest = new Digest();
  for await (const record of runner.run(nodes)) {
    const [labels, properties] = NodeRowSchema.parse([...record.values()]);
    digest.add(['node', labels.toSorted(), canonical(properties)]);
  }
  for await (const record of runner.run(relationships)) {
    const [type, source, target, properties] = RelationshipRowSchema.parse([...record.values()]);
    digest.add(['relationship', type, source, target, canonical(properties)]);
  }
  return digest.toString();
}

function canonical(properties: object): [string, unknown][] {
  return Object.entries(properties).toSorted(([left], [right]) => (left < right ? -1 : 1));
}

function plainInteger(_name: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : `${value}n`;
}
