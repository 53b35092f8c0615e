import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { PolicySet } from '../../../server/contract/minimal-policies.ts';
import type { SupportAnswer } from '../../reasoning/support.ts';
import { chainEnd, countEffects } from '../../ui/chains/chain-ends.ts';
import type { ChainEnd, EffectCounts } from '../../ui/chains/chain-ends.ts';
import type { EffectWord } from '../../ui/claims/effect-words.ts';

/** How far policies come to a node that none of them addresses by a sentence of the paper, worst first. */
export const GAP_KINDS = ['unreached', 'indirect', 'inferred'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface TargetView {
  target: NodeKey;
  /** Good ones first, nearest first. */
  policies: readonly ChainEnd[];
  counts: EffectCounts;
  /** What leads to the target and is addressed by no policy. */
  gaps: readonly { kind: GapKind; lines: readonly ChainEnd[] }[];
}

const EFFECT_ORDER: readonly (EffectWord | null)[] = ['good', 'mixed', 'unknown', 'unjudged', 'bad', null];

/** For each target, the policies that lead to it and what on the way to it is left to itself. */
export function viewTargets(dataGraph: DataGraph, { upstream, gaps }: SupportAnswer): TargetView[] {
  const kindOf = gapKinds(gaps);
  return upstream.map(({ target, reach }) => {
    const lines = reach.nodes.map((node) => chainEnd(dataGraph, { subject: target, direction: 'up' }, node));
    const isPolicy = ({ key }: ChainEnd): boolean => dataGraph.getNodeAttribute(key, 'nodeType') === 'Countermeasure';
    const policies = lines
      .filter(isPolicy)
      .toSorted((a, b) => EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect));
    return {
      target,
      policies,
      counts: countEffects(policies),
      gaps: GAP_KINDS.map((kind) => ({ kind, lines: lines.filter(({ key }) => kindOf.get(key) === kind) })).filter(
        (group) => group.lines.length > 0,
      ),
    };
  });
}

function gapKinds({ unaddressed, inferredOnly, unreached }: SupportAnswer['gaps']): ReadonlyMap<NodeKey, GapKind> {
  const [byInference, outOfReach] = [new Set(inferredOnly), new Set(unreached)];
  return new Map(
    unaddressed.map((key) => [key, byInference.has(key) ? 'inferred' : outOfReach.has(key) ? 'unreached' : 'indirect']),
  );
}

/** The surest chains by which a set of policies serves the targets, edge by edge. */
export function edgesOfSet({ reaches }: PolicySet, views: readonly TargetView[]): EdgeKey[] {
  const edges = views.flatMap(({ target, policies }) =>
    policies.filter(({ key }) => reaches[target]?.includes(key)).flatMap(({ best }) => best.edges),
  );
  return [...new Set(edges)];
}
