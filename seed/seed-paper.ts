import type { PaperId, PassageId, SectionId } from '../server/contract/ids.ts';
import type { Seed, SeedEdge } from '../server/contract/seed.ts';
import type { PropertyValue } from '../server/store/graph-store.ts';

/** A paper as its folder holds it. */
export interface SeedPaper {
  seed: Seed;
  /** source.txt as it is. */
  text: string;
}

const POLARITY_WORDS = { '+': 'plus', '-': 'minus', '?': 'unknown' } as const;

/** Key of an edge: `source-TYPE-target`, and on a causal one its polarity in a word after it. */
export function edgeKey(edge: SeedEdge): string {
  const key = `${edge.source}-${edge.type}-${edge.target}`;
  return 'polarity' in edge ? `${key}-${POLARITY_WORDS[edge.polarity]}` : key;
}

export function passageKey(paper: PaperId, passage: string): PassageId {
  return `${paper}-${passage}` as PassageId;
}

export function sectionKey(paper: PaperId, section: SectionId): string {
  return `${paper}-${section}`;
}

/** A store keeps no nulls: what is not said is left out. */
export function withoutAbsent(values: Record<string, PropertyValue | null | undefined>): Record<string, PropertyValue> {
  const present = Object.entries(values).filter(
    (entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== null,
  );
  return Object.fromEntries(present);
}
