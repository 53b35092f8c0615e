import type { NameFinder } from '../../../server/coding/name-finder.ts';
import type { EdgeKey, NodeKey, PassageId, SectionId } from '../../../server/contract/ids.ts';

/** Names of a paper that has whatever it is asked for under that very name, but for some. */
export function namesWithout(...missing: readonly string[]): NameFinder {
  const find = (given: string): string[] => (missing.includes(given) ? [] : [given]);
  return {
    nodes: (given) => find(given) as NodeKey[],
    edges: (given) => find(given) as EdgeKey[],
    sections: (given) => find(given) as SectionId[],
    passages: (given) => find(given) as PassageId[],
  };
}
