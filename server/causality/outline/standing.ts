import type { CausalIndex } from '../causal-index.ts';
import type { Visible } from './visible.ts';

/** For each node, the boxes that stand for it, as places in the list of boxes. */
export function standersOf(index: Pick<CausalIndex, 'nodeKeys'>, { standing }: Visible): number[][] {
  const standers: number[][] = index.nodeKeys.map(() => []);
  standing.forEach((nodes, box) => {
    for (const node of nodes) standers[node]!.push(box);
  });
  return standers;
}

/** Whether two boxes stand for a node together; a box does so with itself. */
export type Shares = (left: number, right: number) => boolean;

export function sharingOf(standers: readonly (readonly number[])[], boxes: number): Shares {
  const shared = new Set<number>();
  for (const together of standers)
    for (const left of together) for (const right of together) shared.add(left * boxes + right);
  return (left, right) => shared.has(left * boxes + right);
}
