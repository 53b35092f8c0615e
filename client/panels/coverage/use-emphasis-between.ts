import { useMemo, useState } from 'react';
import { buildCausalIndex } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Path } from '../../../server/contract/reasoning.ts';
import { useShown } from '../../context/shown.ts';
import { useView } from '../../context/store-context.ts';
import { between } from '../../model/between.ts';
import type { Emphasis } from '../../state/app-state.ts';
import { useEmphasis } from '../../context/use-emphasis.ts';

interface Ends {
  from: readonly NodeKey[];
  to: readonly NodeKey[];
}

/** Everything on the ways from some nodes to others; `ends` must stay the same object while they are the same. */
export function useBetween(ends: Ends): Emphasis {
  const { dataGraph } = useShown();
  const scope = useView('scope');
  return useMemo(() => between(buildCausalIndex(dataGraph), ends, scope), [dataGraph, ends, scope]);
}

/** A path that is held on the map. Until there is one, everything on the ways between the two ends stays bright. */
export function useHeldPath(ends: Ends): [held: Path | null, hold: (path: Path | null) => void] {
  const [held, hold] = useState<Path | null>(null);
  const ways = useBetween(ends);
  useEmphasis(held ?? ways);
  return [held, hold];
}
