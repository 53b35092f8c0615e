import type { Snapshot } from './snapshot.ts';

export type KeyKind = 'node' | 'edge' | 'section' | 'passage';

/** A thing that both versions hold, under the key of each. */
export interface KeyPair {
  kind: KeyKind;
  paper: string;
  before: string;
  after: string;
}

export interface KeyMapping {
  pairs: readonly KeyPair[];
  /** What one version alone holds, as `kind key`. */
  lost: readonly string[];
  gained: readonly string[];
}

/** What stands behind the paper: `infrastructure` of `sme-clusters:infrastructure`, and of itself. */
export function lastPart(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

/**
 * Pairs the keys of two versions: nodes by paper and last part, edges by source, type, target and polarity, sections and
 * passages by their range in the paper's text.
 */
export function mapKeys(before: Snapshot, after: Snapshot): KeyMapping {
  const old = identities(before);
  const now = identities(after);
  const pairs: KeyPair[] = [];
  const lost: string[] = [];
  for (const [identity, thing] of old) {
    const other = now.get(identity);
    if (other === undefined) lost.push(`${thing.kind} ${thing.key}`);
    else pairs.push({ kind: thing.kind, paper: thing.paper, before: thing.key, after: other.key });
  }
  const gained = [...now].flatMap(([identity, { kind, key }]) => (old.has(identity) ? [] : [`${kind} ${key}`]));
  return { pairs, lost, gained };
}

interface Thing {
  kind: KeyKind;
  paper: string;
  key: string;
}

/** Every keyed thing by what makes it the same thing in another version. */
function identities({ nodes, edges, papers }: Snapshot): Map<string, Thing> {
  const found = new Map<string, Thing>();
  const paperOf = new Map(nodes.map(({ key, paper }) => [key, paper]));
  const add = (thing: Thing, ...parts: (string | number)[]): void => {
    found.set(JSON.stringify([thing.kind, thing.paper, ...parts]), thing);
  };
  for (const { key, paper } of nodes) add({ kind: 'node', paper, key }, lastPart(key));
  for (const { key, source, target, edgeType, polarity } of edges) {
    const thing = { kind: 'edge', paper: paperOf.get(source) ?? '', key } as const;
    add(thing, lastPart(source), edgeType, lastPart(target), polarity);
  }
  for (const { id: paper, sections, passages } of papers) {
    for (const { id, start, end } of sections) add({ kind: 'section', paper, key: id }, start, end);
    for (const { id, start, end } of passages) add({ kind: 'passage', paper, key: id }, start, end);
  }
  return found;
}
