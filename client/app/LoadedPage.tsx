import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useData } from '../context/data-context.ts';
import { FirstVisit } from './FirstVisit.tsx';
import { FocusController } from './FocusController.tsx';
import { Header } from './Header.tsx';
import { KeepingReport } from './KeepingReport.tsx';
import { lazyPanel } from './lazy-panel.ts';
import { LinkReport } from './LinkReport.tsx';
import { LostFocusController } from './LostFocusController.tsx';
import { MapArea } from './MapArea.tsx';
import { LoadingPanel, PanelHost } from './PanelHost.tsx';
import { SelectionAnnouncer } from './SelectionAnnouncer.tsx';
import { Sheet } from './Sheet.tsx';
import { ShortcutController } from './ShortcutController.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useApp, useView } from '../context/store-context.ts';
import { Rail, TabBar } from './Rail.tsx';
import { ShownContext, useFiltered } from '../context/shown.ts';
import { TitleController } from './TitleController.tsx';
import { useNarrow } from '../context/use-media.ts';

const OutlinePanel = lazy(async () => ({
  default: (await import('../panels/outline/OutlinePanel.tsx')).OutlinePanel,
}));

const PaletteDialog = lazyPanel('PaletteDialog', () => import('../panels/palette/PaletteDialog.tsx'));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

/** The loaded page: header, outline, map, panel. */
export function LoadedPage(): ReactElement {
  const data = useData();
  const isNarrow = useNarrow();
  const hasOutline = useView('outline');
  const shown = useFiltered();
  return (
    <ShownContext value={shown}>
      <div className="app" data-outline={hasOutline || undefined}>
        <TitleController />
        <FirstVisit />
        <FocusController />
        <LostFocusController />
        <SelectionAnnouncer />
        <ShortcutController />
        <Dialogs />
        <SkipLinks />
        <Header data={data} />
        {!isNarrow && <Rail />}
        {hasOutline && (
          <Sheet className="outline" id="outline">
            <OutlineContent />
          </Sheet>
        )}
        <main className="stage" id="map" tabIndex={-1}>
          <MapArea />
          <div className="reports">
            <LinkReport />
            <KeepingReport />
          </div>
        </main>
        <PanelHost />
        {isNarrow && <TabBar />}
      </div>
    </ShownContext>
  );
}

function Dialogs(): ReactElement | null {
  const dialog = useApp(({ transient }) => transient.dialog);
  if (dialog === null) return null;
  return <Suspense>{dialog === 'keys' ? <KeysDialog /> : <PaletteDialog />}</Suspense>;
}

function OutlineContent(): ReactElement {
  const { t } = useTranslation();
  return (
    <PanelBoundary resetKey={t('outline.title')}>
      <Suspense fallback={<LoadingPanel />}>
        <OutlinePanel />
      </Suspense>
    </PanelBoundary>
  );
}
