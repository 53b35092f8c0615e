import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachedNode } from '../../../server/contract/reasoning.ts';
import { chainMarks } from '../../model/chain.ts';
import type { Chain, ChainMarks } from '../../model/chain.ts';
import type { Net } from '../../../server/contract/reasoning.ts';
import { effectWord } from '../claims/effect-words.ts';
import type { EffectWord } from '../claims/effect-words.ts';

/** A node at one end of a chain, with what all chains between it and the subject at the other end come to. */
export interface ChainEnd extends ChainMarks {
  key: NodeKey;
  net: Net;
  /** Whether that is good: on the node itself downstream of the subject, on the subject upstream of it. */
  effect: EffectWord | null;
  /** The best of the chains. */
  best: Chain;
  /** Whether that begins or ends at a part of what is asked about. */
  lifted: boolean;
}

export function chainEnd(
  dataGraph: DataGraph,
  { subject, direction }: { subject: NodeKey; direction: Direction },
  { key, net, best }: ReachedNode,
): ChainEnd {
  const [source, target] = direction === 'down' ? [subject, key] : [key, subject];
  return {
    key,
    net,
    best,
    ...chainMarks(dataGraph, best.edges),
    effect: effectWord(net, dataGraph.getNodeAttribute(target, 'desirable')),
    lifted: best.nodes[0] !== source || best.nodes.at(-1) !== target,
  };
}

export type EffectCounts = Record<EffectWord, number>;

/** How many of the effects are good, bad and so on. */
export function countEffects(ends: readonly Pick<ChainEnd, 'effect'>[]): EffectCounts {
  const counts: EffectCounts = { good: 0, bad: 0, mixed: 0, unknown: 0, unjudged: 0 };
  for (const { effect } of ends) if (effect !== null) counts[effect] += 1;
  return counts;
}
