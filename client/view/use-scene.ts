import { useEffect, useMemo, useState } from 'react';
import type { EdgeType, Graph } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { FoldedGraph } from '../../server/layout/fold.ts';
import { requestLayout } from '../layout/request-layout.ts';
import type { Positions } from '../model/map-graph.ts';
import { buildScene, foldVisible, storedPositions } from './scene.ts';
import type { Scene } from './scene.ts';

interface LaidOut {
  folded: FoldedGraph;
  positions: Positions;
}

/** What is drawn, and whether that is what was asked for already. */
export interface DrawnScene {
  scene: Scene;
  isCurrent: boolean;
}

/** What is to be drawn. While a worker lays out open bundles, what was drawn before stays. */
export function useScene(
  graph: Graph,
  openBundles: readonly NodeKey[],
  showAll: boolean,
  edgeTypes: ReadonlySet<EdgeType> | undefined,
  stretch: number,
): DrawnScene {
  const folded = useMemo(
    () => foldVisible(graph, openBundles, showAll, edgeTypes),
    [graph, openBundles, showAll, edgeTypes],
  );
  const isOutline = openBundles.length === 0 && !showAll;
  const outline = useMemo(
    () => (isOutline ? folded : foldVisible(graph, [], false, edgeTypes)),
    [isOutline, folded, graph, edgeTypes],
  );
  const hasPlaces = folded.nodes.every(({ node }) => node.attributes.outlineX !== null);
  const isOpen = folded.nodes.length > outline.nodes.length || !hasPlaces;
  const kind = showAll ? 'full' : isOpen ? 'open' : 'outline';
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);

  useEffect(() => {
    if (kind !== 'open') return;
    let wanted = true;
    requestLayout(folded)
      .catch(() => storedPositions(folded, 'full'))
      .then((positions) => {
        if (wanted) setLaidOut({ folded, positions });
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [folded, kind]);

  const scene = useMemo(() => {
    if (kind !== 'open') return buildScene(folded, storedPositions(folded, kind), kind, stretch);
    if (laidOut !== null) return buildScene(laidOut.folded, laidOut.positions, kind, stretch);
    return buildScene(outline, storedPositions(outline, 'outline'), 'outline', stretch);
  }, [folded, outline, kind, laidOut, stretch]);
  return { scene, isCurrent: kind !== 'open' || laidOut?.folded === folded };
}
