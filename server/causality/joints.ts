import type { SectionId } from '../contract/ids.ts';
import type { Joint } from '../contract/reasoning.ts';

/** An edge of a chain: the sections that support it, and whether a reader inferred it. */
export interface ChainEdge {
  sections: readonly SectionId[];
  inferred: boolean;
}

/**
 * The joints of a chain, in its order: where the text passes from one section to another. One stands inside an inferred edge
 * whose evidence is in several sections, and between two edges that no section supports both.
 * @param closes whether the last edge leads back to the first, as in a loop; a joint there is at the last edge
 */
export function jointsAlong(edges: readonly ChainEdge[], closes = false): Joint[] {
  return edges.flatMap((edge, at): Joint[] => {
    const next = edges[at + 1] ?? (closes ? edges[0] : undefined);
    return [
      ...(edge.inferred && new Set(edge.sections).size > 1 ? [{ at, within: true }] : []),
      ...(next && !edge.sections.some((section) => next.sections.includes(section)) ? [{ at, within: false }] : []),
    ];
  });
}
