import type { SectionId } from '../contract/ids.ts';

/**
 * Places along a chain where no section supports both the edge that arrives and the edge that leaves, given the sections
 * that support each edge in turn. A place is an index into the chain's nodes.
 */
export function jointsAlong(sections: readonly (readonly SectionId[])[]): number[] {
  const joints: number[] = [];
  for (let place = 1; place < sections.length; place += 1) {
    const arriving = sections[place - 1]!;
    const leaving = sections[place]!;
    if (!arriving.some((section) => leaving.includes(section))) joints.push(place);
  }
  return joints;
}
