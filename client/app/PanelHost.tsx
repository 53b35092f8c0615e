import { lazy, Suspense, useEffect } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { useApp, useView } from '../context/store-context.ts';
import { loadMoreWords } from '../i18n/texts.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import type { ViewState } from '../state/view-state.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { PERSPECTIVES } from './perspectives.ts';
import { Sheet } from './Sheet.tsx';

/** Milliseconds after which the first page is there, and what a first click opens may be fetched. */
const SETTLED_MS = 1500;

/** A panel's program, with the words of the perspectives where it has words of its own. */
async function fetchPanel(id: PerspectiveId): Promise<{ default: ComponentType }> {
  const { panel, texts } = PERSPECTIVES[id];
  const [component] = await Promise.all([panel(), texts && loadMoreWords()]);
  return { default: component };
}

const ALL = Object.values(PERSPECTIVES);
const PANELS: Partial<Record<PerspectiveId, ComponentType>> = Object.fromEntries(
  ALL.map(({ id }) => [id, lazy(() => fetchPanel(id))]),
);

/** The panel beside the map, where there is something to show in it. */
export function PanelHost(): ReactElement | null {
  const perspective = useView('perspective');
  const selection = useView('selection');
  const hasPanel = useApp(({ view }) => hasPanelIn(view));
  const isWide = useApp(({ view }) => isWideIn(view, view.perspective));
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { id, isEarly } of ALL) if (isEarly) void fetchPanel(id);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  const Panel = PANELS[perspective];
  if (!hasPanel || !Panel) return null;
  return (
    <Sheet id="panel" className={`details perspective-${perspective}${isWide ? ' wide' : ''}`}>
      <PanelBoundary key={perspective} resetKey={`${perspective} ${JSON.stringify(selection)}`}>
        <Suspense fallback={<LoadingPanel />}>
          <Panel />
        </Suspense>
      </PanelBoundary>
    </Sheet>
  );
}

/** Whether something is shown beside the map. */
export function hasPanelIn(view: ViewState): boolean {
  return PERSPECTIVES[view.perspective].hasPanel?.(view) ?? true;
}

function isWideIn<Id extends PerspectiveId>({ questions }: ViewState, id: Id): boolean {
  return PERSPECTIVES[id].isWide?.(questions[id]) ?? false;
}

export function LoadingPanel(): ReactElement {
  return (
    <div className="panel-frame">
      <Skeleton lines={10} />
    </div>
  );
}
