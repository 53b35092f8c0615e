import { effectOf } from '../../../server/causality/signs.ts';
import type { Desirable } from '../../../server/contract/graph.ts';
import type { Net } from '../../../server/contract/reasoning.ts';

export type EffectWord = 'good' | 'bad' | 'mixed' | 'unknown' | 'unjudged';

/** Whether the net effect on a node is wanted; null where there is none. */
export function effectWord(net: Net, desirable: Desirable): EffectWord | null {
  if (net === 'none') return null;
  if (desirable === '0') return 'unjudged';
  const effect = effectOf(net, desirable);
  return effect === 'none' ? null : effect;
}
