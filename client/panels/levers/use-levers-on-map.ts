import { useMemo } from 'react';
import { isSigned } from '../../../server/coding/signed.ts';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { useShown } from '../../context/shown.ts';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { useEmphasis } from '../../context/use-emphasis.ts';

/** As many as a glance takes in. */
const BRIGHT = 12;

/** The strongest levers stay bright on the map, with the claims that begin at them. */
export function useLeversOnMap(nodes: readonly LeverageNode[]): void {
  const { dataGraph } = useShown();
  useEmphasis(
    useMemo(() => {
      const strongest = nodes
        .slice(0, BRIGHT)
        .map(({ key }) => key)
        .filter((key) => dataGraph.hasNode(key));
      const edges = strongest.flatMap((key) =>
        dataGraph.filterOutEdges(key, (_, attributes) => isSigned(attributes)),
      ) as EdgeKey[];
      return { nodes: strongest, edges };
    }, [nodes, dataGraph]),
  );
}
