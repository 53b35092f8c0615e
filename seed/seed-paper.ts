import { claimName } from '../server/coding/claim-name.ts';
import type { Seed, SeedEdge } from '../server/contract/seed.ts';
import type { PropertyValue } from '../server/store/graph-store.ts';

/** A paper as its folder holds it. */
export interface SeedPaper {
  seed: Seed;
  /** source.txt as it is. */
  text: string;
}

/** What an edge says, by which two of one paper may not be alike. */
export function nameOfEdge({ source, target, type, ...claim }: SeedEdge): string {
  return claimName({ source, target, edgeType: type, polarity: 'polarity' in claim ? claim.polarity : undefined });
}

/** An edge in words for whoever looks for it in the file. */
export function placeOfEdge(edge: SeedEdge): string {
  return `${edge.id} (${nameOfEdge(edge)})`;
}

/** A store keeps no nulls: what is not said is left out. */
export function withoutAbsent(values: Record<string, PropertyValue | null | undefined>): Record<string, PropertyValue> {
  const present = Object.entries(values).filter(
    (entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== null,
  );
  return Object.fromEntries(present);
}
