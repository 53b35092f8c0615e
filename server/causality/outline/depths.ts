import type { Depth } from '../../contract/cut.ts';
import type { IndexShape } from '../causal-index.ts';
import { FEWEST_HEADINGS, headingsOf, HUBS } from './visible.ts';

/** A paper without headings and with fewer nodes than this opens with all of them. */
const SMALL = 60;

/** The depths that a paper's map has, the coarsest first, and the one at which it opens. */
export function depthsOf(index: IndexShape): { depths: readonly Depth[]; first: Depth } {
  const order = index.nodeKeys.length;
  if (headingsOf(index).length >= FEWEST_HEADINGS)
    return { depths: ['headings', 'outline', 'everything'], first: 'headings' };
  const depths: readonly Depth[] = order > HUBS ? ['hubs', 'outline', 'everything'] : ['outline', 'everything'];
  return { depths, first: order < SMALL ? 'everything' : 'hubs' };
}
