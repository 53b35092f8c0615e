import type { Cut } from '../../contract/cut.ts';
import type { EdgeKey } from '../../contract/ids.ts';
import type { Caption, OutlineAnswer, OutlineArrow } from '../../contract/outline.ts';
import { MAX_LENGTH_DEFAULT, type Net } from '../../contract/reasoning.ts';
import type { CausalIndex } from '../causal-index.ts';
import { liftedSet } from '../lifting.ts';
import { Budget, type SearchLimits } from '../limits.ts';
import { reachFrom } from '../reach.ts';
import { targetSets } from '../target-sets.ts';
import { findArrows, type Arrow } from './arrows.ts';
import { findVisible, type Visible } from './visible.ts';

/** What a map draws, before anybody asks Trace about its arrows. */
export type Outline = Omit<OutlineAnswer, 'revision' | 'arrows'> & { arrows: Omit<OutlineArrow, 'traceNet'>[] };

/**
 * What a map shows at a depth with some headings open: its boxes, the arrows between them, and what it leaves out. It
 * does not depend on the order in which headings were opened.
 * @throws CausalityError UNKNOWN_NODE, NOT_A_HEADING for what is opened, NO_HEADINGS for that depth
 */
export function findOutline(index: CausalIndex, cut: Cut, limits: SearchLimits = {}): Outline {
  const budget = new Budget(limits);
  const visible = findVisible(index, cut);
  const arrows = findArrows(index, visible, budget);
  return { ...describe(index, visible, arrows), truncated: budget.truncated };
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
  const described = describe(index, visible, arrows);
  const nets = traceNets(index, visible, arrows, budget);
  return {
    ...described,
    arrows: described.arrows.map((arrow, place) => ({ ...arrow, traceNet: nets[place]! })),
    truncated: budget.truncated,
  };
}

function describe(index: CausalIndex, visible: Visible, arrows: readonly Arrow[]): Omit<Outline, 'truncated'> {
  const { boxes, standing, filed } = visible;
  return {
    nodes: boxes.map((node, box) => ({
      key: index.nodeKeys[node]!,
      standsFor: standing[box]!.map((member) => index.nodeKeys[member]!),
      filed: filed[box]!,
    })),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      source: index.nodeKeys[boxes[arrow.source]!]!,
      target: index.nodeKeys[boxes[arrow.target]!]!,
      edges: arrow.edges.map((edge) => index.edgeKeys[edge]!),
    })),
    caption: captionOf(index, visible, arrows),
  };
}

function captionOf(index: CausalIndex, { boxes, standing }: Visible, arrows: readonly Arrow[]): Caption {
  const stoodFor = new Set(standing.flat());
  const shown = [...new Set(arrows.flatMap(({ kind, edges }) => (kind === 'claim' ? edges : [])))].sort(
    (a, b) => a - b,
  );
  const keys = (edges: readonly number[]): EdgeKey[] => edges.map((edge) => index.edgeKeys[edge]!);
  return {
    boxes: boxes.length,
    standing: stoodFor.size,
    elsewhere: index.nodeKeys.length - stoodFor.size,
    claimsShown: shown.length,
    claims: index.edgeKeys.length,
    stated: shown.filter((edge) => index.inferred[edge] === 0).length,
    lessening: keys(shown.filter((edge) => index.polarities[edge] === -1)),
    denied: [],
  };
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
