import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { BundleEdgePanel } from '../panels/bundle-edge/BundleEdgePanel.tsx';
import { EdgePanel } from '../panels/edge/EdgePanel.tsx';
import { NodePanel } from '../panels/node/NodePanel.tsx';
import { PanelBoundary } from '../panels/shared/PanelBoundary.tsx';
import { Skeleton } from '../panels/shared/Skeleton.tsx';
import type { Selection } from '../state/view-state.ts';
import { useView } from './store-context.ts';
import { Sheet } from './Sheet.tsx';

const TracePanel = lazy(async () => ({ default: (await import('../panels/trace/TracePanel.tsx')).TracePanel }));
const PaperPanel = lazy(async () => ({ default: (await import('../panels/paper/PaperPanel.tsx')).PaperPanel }));

/** The panel beside the map, where there is something to show in it. */
export function PanelHost(): ReactElement | null {
  const perspective = useView('perspective');
  const selection = useView('selection');
  const translation = useView('translation');
  if (perspective === 'map' && selection === null) return null;
  const isWide = perspective === 'paper' && translation;
  return (
    <Sheet id="panel" className={`details perspective-${perspective}${isWide ? ' wide' : ''}`}>
      <PanelBoundary resetKey={`${perspective} ${JSON.stringify(selection)}`}>
        <Suspense fallback={<LoadingPanel />}>
          {perspective === 'trace' && <TracePanel />}
          {perspective === 'paper' && <PaperPanel />}
          {perspective === 'map' && selection && <SelectionPanel selection={selection} />}
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
