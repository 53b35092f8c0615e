import { lazy, Suspense, useEffect } from 'react';
import type { ReactElement } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Perspective } from '../state/view-state.ts';
import { lazyPanel } from './lazy-panel.ts';
import { useView } from '../context/store-context.ts';
import { Sheet } from './Sheet.tsx';

/** Milliseconds after which the first page is there, and what a first click opens may be fetched. */
const SETTLED_MS = 1500;

const fetchSelectionPanel = async () => ({
  default: (await import('./SelectionPanel.tsx')).SelectionPanel,
});
const SelectionPanel = lazy(fetchSelectionPanel);

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
  useEffect(() => {
    const timer = setTimeout(() => void fetchSelectionPanel(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
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
