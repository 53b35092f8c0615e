import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { BundleEdgePanel } from '../panels/bundle-edge/BundleEdgePanel.tsx';
import { EdgePanel } from '../panels/edge/EdgePanel.tsx';
import { NodePanel } from '../panels/node/NodePanel.tsx';
import { PanelBoundary } from '../panels/shared/PanelBoundary.tsx';
import { Skeleton } from '../panels/shared/Skeleton.tsx';
import type { Perspective, Selection } from '../state/view-state.ts';
import { lazyPanel } from './lazy-panel.ts';
import { useView } from './store-context.ts';
import { Sheet } from './Sheet.tsx';

const PANELS = {
  reach: lazyPanel('ReachPanel', () => import('../panels/reach/ReachPanel.tsx')),
  trace: lazyPanel('TracePanel', () => import('../panels/trace/TracePanel.tsx')),
  policies: lazyPanel('PoliciesPanel', () => import('../panels/policies/PoliciesPanel.tsx')),
  levers: lazyPanel('LeversPanel', () => import('../panels/levers/LeversPanel.tsx')),
  loops: lazyPanel('LoopsPanel', () => import('../panels/loops/LoopsPanel.tsx')),
  coverage: lazyPanel('CoveragePanel', () => import('../panels/coverage/CoveragePanel.tsx')),
  'what-if': lazyPanel('WhatIfPanel', () => import('../panels/what-if/WhatIfPanel.tsx')),
  compare: lazyPanel('ComparePanel', () => import('../panels/compare/ComparePanel.tsx')),
  cypher: lazyPanel('CypherPanel', () => import('../panels/cypher/CypherPanel.tsx')),
  briefing: lazyPanel('BriefingPanel', () => import('../panels/briefing/BriefingPanel.tsx')),
  paper: lazyPanel('PaperPanel', () => import('../panels/paper/PaperPanel.tsx')),
} satisfies Record<Exclude<Perspective, 'map'>, unknown>;

/** The panel beside the map, where there is something to show in it. */
export function PanelHost(): ReactElement | null {
  const perspective = useView('perspective');
  const selection = useView('selection');
  const translation = useView('translation');
  if (perspective === 'map' && selection === null) return null;
  const Panel = perspective === 'map' ? null : PANELS[perspective];
  const isWide = perspective === 'paper' && translation;
  return (
    <Sheet id="panel" className={`details perspective-${perspective}${isWide ? ' wide' : ''}`}>
      <PanelBoundary key={perspective} resetKey={`${perspective} ${JSON.stringify(selection)}`}>
        <Suspense fallback={<LoadingPanel />}>
          {Panel ? <Panel /> : selection && <SelectionPanel selection={selection} />}
        </Suspense>
      </PanelBoundary>
    </Sheet>
  );
}

export function LoadingPanel(): ReactElement {
  return (
    <div className="panel-frame">
      <Skeleton lines={10} />
    </div>
  );
}

function SelectionPanel({ selection }: { selection: Selection }): ReactElement {
  switch (selection.kind) {
    case 'node':
      return <NodePanel nodeKey={selection.key} />;
    case 'edge':
      return <EdgePanel edgeKey={selection.key} />;
    case 'bundle-edge':
      return <BundleEdgePanel source={selection.source} target={selection.target} />;
  }
}
