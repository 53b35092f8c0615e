import type { NodeKey } from '../contract/ids.ts';
import type { PathsQuery } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';
import { notVisible, sameStanding } from './errors.ts';
import { marked, nodeNumber, separateSets } from './lifting.ts';
import { findVisible } from './outline/visible.ts';

/** Where the paths of a question begin and end, and what may stand only at their ends. */
export interface PathEnds {
  starts: readonly number[];
  ends: readonly number[];
  barred: Uint8Array;
}

/**
 * The ends of a question: each node with its parts where it is lifted, or what it stands for in an outline.
 * @throws CausalityError UNKNOWN_NODE, SAME_NODE; with a depth, NOT_VISIBLE, NOT_A_HEADING, NO_HEADINGS
 */
export function pathEnds(
  index: CausalIndex,
  { from, to, lift, depth, open = [] }: Pick<PathsQuery, 'from' | 'to' | 'lift' | 'depth' | 'open'>,
): PathEnds {
  if (depth === undefined) {
    const [starts, ends] = separateSets(index, [from, to], lift);
    return { starts, ends, barred: marked(index, starts) };
  }
  const { boxes, standing } = findVisible(index, { depth, open });
  const standingFor = (key: NodeKey): readonly number[] => {
    const box = boxes.indexOf(nodeNumber(index, key));
    if (box < 0) throw notVisible(key);
    return standing[box]!;
  };
  const [starts, ends] = [standingFor(from), standingFor(to)];
  const shared = starts.find((node) => ends.includes(node));
  if (shared !== undefined) throw sameStanding(from, to, index.nodeKeys[shared]!);
  return { starts, ends, barred: marked(index, standing.flat()) };
}
