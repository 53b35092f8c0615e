import type { Cut } from '../../contract/cut.ts';
import type { EdgeKey } from '../../contract/ids.ts';
import type { OutlineAnswer } from '../../contract/outline.ts';
import { MAX_LENGTH_DEFAULT, type Net } from '../../contract/reasoning.ts';
import { withoutEdges, type CausalIndex } from '../causal-index.ts';
import { liftedSet } from '../lifting.ts';
import { Budget, type SearchLimits } from '../limits.ts';
import { reachFrom } from '../reach.ts';
import { targetSets } from '../target-sets.ts';
import { findArrows } from './arrows.ts';
import { findChains } from './chains.ts';
import { groupClaims, type Arrow } from './claim-arrows.ts';
import { describeArrow, describeOutline, type Outline } from './describe.ts';
import { findVisible, type Visible } from './visible.ts';

/**
 * What a map shows at a depth with some headings open: its boxes, the arrows between them, and what it leaves out. It
 * does not depend on the order in which headings were opened.
 * @throws CausalityError UNKNOWN_NODE, NOT_A_HEADING for what is opened, NO_HEADINGS for that depth
 */
export function findOutline(index: CausalIndex, cut: Cut, limits: SearchLimits = {}): Outline {
  const budget = new Budget(limits);
  const visible = findVisible(index, cut);
  const arrows = findArrows(index, visible, budget);
  return { ...describeOutline(index, visible, arrows), truncated: budget.truncated };
}

/**
 * The same with what `GET /api/paths` says of the ends of each arrow, lifted: the answer of `GET /api/outline` but for
 * the revision.
 */
export function findTracedOutline(
  index: CausalIndex,
  cut: Cut,
  limits: SearchLimits = {},
): Omit<OutlineAnswer, 'revision'> {
  const budget = new Budget(limits);
  const visible = findVisible(index, cut);
  const arrows = findArrows(index, visible, budget);
  const described = describeOutline(index, visible, arrows);
  const nets = traceNets(index, visible, arrows, budget);
  return {
    ...described,
    arrows: described.arrows.map((arrow, place) => ({ ...arrow, traceNet: nets[place]! })),
    truncated: budget.truncated,
  };
}

/**
 * The chains of an outline alone, without some claims: the pairs of boxes that claims join have none, whether these claims are
 * left out or not.
 * @throws CausalityError as `findOutline`
 */
export function findOutlineChains(
  index: CausalIndex,
  cut: Cut,
  left: readonly EdgeKey[],
  limits: SearchLimits = {},
): Pick<Outline, 'arrows' | 'truncated'> {
  const budget = new Budget(limits);
  const visible = findVisible(index, cut);
  const claims = groupClaims(index, visible);
  const chains = findChains(withoutEdges(index, new Set(left)), visible, claims, budget);
  return { arrows: chains.map((chain) => describeArrow(index, visible, chain)), truncated: budget.truncated };
}

/** One search from each box that an arrow leaves answers for all arrows that leave it. */
function traceNets(index: CausalIndex, { boxes }: Visible, arrows: readonly Arrow[], budget: Budget): (Net | null)[] {
  const nets = new Map<number, ReadonlyMap<number, Net>>();
  const sets = targetSets(index, boxes, true);
  for (const source of new Set(arrows.map((arrow) => arrow.source))) {
    const starts = liftedSet(index, boxes[source]!, true);
    const own = budget.renewed();
    const reached = reachFrom(index, { starts, direction: 'down', maxLength: MAX_LENGTH_DEFAULT }, sets, own);
    budget.truncated ??= own.truncated;
    nets.set(source, new Map(reached.map(({ node, net }) => [node, net])));
  }
  return arrows.map(({ source, target }) => {
    const starts = liftedSet(index, boxes[source]!, true);
    const shares = liftedSet(index, boxes[target]!, true).some((node) => starts.includes(node));
    return shares ? null : (nets.get(source)!.get(boxes[target]!) ?? 'none');
  });
}
