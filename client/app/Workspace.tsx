import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useResource } from '../context/resource.ts';
import { Failure } from '../ui/Failure.tsx';
import { AddressController } from './AddressController.tsx';
import { DataContext } from '../context/data-context.ts';
import { Header } from './Header.tsx';
import { paperData } from '../context/load-data.ts';
import type { AppData } from '../context/load-data.ts';
import { LoadedPage } from './LoadedPage.tsx';
import { useApp, useAppStore, useView } from '../context/store-context.ts';
import { isReconciled } from '../state/reconcile.ts';

/** Loads the paper that the view asks for; header and frame stand meanwhile where they will stand. */
export function Workspace(): ReactElement {
  const { t } = useTranslation();
  const loading = useResource(paperData, useView('paper') ?? '');
  switch (loading.status) {
    case 'loading':
      return <LoadingFrame />;
    case 'failed':
      return (
        <Frame>
          <Failure failure={loading.failure} retry={loading.retry} title={t('error.graphTitle')} />
        </Frame>
      );
    case 'ready':
      return loading.value === null ? <NoPaper /> : <Loaded data={loading.value} />;
  }
}

/** The page opens once the address says nothing that the paper does not have. */
function Loaded({ data }: { data: AppData }): ReactElement {
  const { rules } = useAppStore();
  const isRight = useApp(({ view }) => isReconciled(rules, view, data.names));
  return (
    <DataContext value={data}>
      <AddressController />
      {isRight ? <LoadedPage /> : <LoadingFrame />}
    </DataContext>
  );
}

function LoadingFrame(): ReactElement {
  const { t } = useTranslation();
  return (
    <Frame>
      <output className="frame-note">{t('app.loading')}</output>
    </Frame>
  );
}

function NoPaper(): ReactElement {
  const { t } = useTranslation();
  return (
    <Frame>
      <div className="empty" role="alert">
        <p className="empty-title">{t('error.noPaperTitle')}</p>
        <p>{t('error.noPaper')}</p>
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className="app">
      <Header data={null} />
      <main className="frame">{children}</main>
    </div>
  );
}
