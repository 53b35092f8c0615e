import type { SectionId } from '../contract/ids.ts';

/**
 * The joints of a chain, given the sections that support each of its edges in turn. A joint is where no section
 * supports both the edge that arrives and the edge that leaves. It is given as an index into the chain's nodes.
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
