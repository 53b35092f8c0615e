import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../api/failure.ts';
import type { PaperId } from '../../server/contract/ids.ts';
import { Failure } from '../panels/shared/Failure.tsx';
import { DataContext } from './data-context.ts';
import { Header } from './Header.tsx';
import { loadData } from './load-data.ts';
import type { AppData } from './load-data.ts';
import { Rooms } from './Rooms.tsx';
import { useView } from './store-context.ts';

type Loading =
  | { status: 'loading' }
  | { status: 'ready'; wanted: PaperId | null; data: AppData }
  | { status: 'none' }
  | { status: 'failed'; failure: ApiFailure };

/** Loads the paper that the view asks for; header and frame stand meanwhile where they will stand. */
export function Workspace(): ReactElement {
  const { t } = useTranslation();
  const paper = useView('paper');
  const { loading, retry } = useLoading(paper);
  switch (loading.status) {
    case 'ready':
      return (
        <DataContext value={loading.data}>
          <Rooms />
        </DataContext>
      );
    case 'loading':
      return (
        <Frame>
          <output className="frame-note">{t('app.loading')}</output>
        </Frame>
      );
    case 'none':
      return (
        <Frame>
          <div className="empty" role="alert">
            <p className="empty-title">{t('error.noPaperTitle')}</p>
            <p>{t('error.noPaper')}</p>
          </div>
        </Frame>
      );
    case 'failed':
      return (
        <Frame>
          <Failure failure={loading.failure} retry={retry} title={t('error.graphTitle')} />
        </Frame>
      );
  }
}

function Frame({ children }: { children: ReactElement }): ReactElement {
  return (
    <div className="app">
      <Header data={null} />
      <main className="frame">{children}</main>
    </div>
  );
}

function useLoading(paper: PaperId | null): { loading: Loading; retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const isThere = loading.status === 'ready' && (loading.data.paper.id === paper || loading.wanted === paper);
  useEffect(() => {
    if (isThere) return undefined;
    let wanted = true;
    setLoading({ status: 'loading' });
    loadData(paper).then(
      (data) => {
        if (wanted) setLoading(data ? { status: 'ready', wanted: paper, data } : { status: 'none' });
      },
      (error: unknown) => {
        const failure =
          error instanceof ApiFailure ? error : new ApiFailure('loadData', { kind: 'unreadable' }, { cause: error });
        if (wanted) setLoading({ status: 'failed', failure });
      },
    );
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `isThere` says only whether this paper was loaded already
  }, [paper, attempt]);
  return { loading, retry: () => setAttempt((count) => count + 1) };
}
