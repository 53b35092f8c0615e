import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reasoned } from '../context/use-reasoning.ts';
import { NO_FILTERS } from '../state/filters.ts';
import { useDispatch } from '../context/store-context.ts';
import { Skeleton } from './Skeleton.tsx';

interface ReasonedViewProps<Answer> {
  state: Reasoned<Answer>;
  /** Shown while nothing is asked yet. */
  open: ReactNode;
  /** Shown where the two nodes share a node; only questions about two nodes need it. */
  same?: ReactNode;
  /** Whether an answer stays in view until the one to a newer question has come. */
  keeps?: boolean;
  children: (answer: Answer) => ReactNode;
}

/** An answer, or how far it has come, or what kept it from coming and what can be done. */
export function ReasonedView<Answer>({
  state,
  open,
  same,
  keeps = false,
  children,
}: ReasonedViewProps<Answer>): ReactNode {
  switch (state.status) {
    case 'open':
      return open;
    case 'running':
      return keeps && state.before !== null ? children(state.before) : <Running />;
    case 'failed':
      return <Failed retry={state.retry} />;
    case 'left-out':
      return <LeftOut />;
    case 'same':
      return same;
    case 'ready':
      return children(state.answer);
  }
}

function Running(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <output className="visually-hidden">{t('reasoning.running')}</output>
      <Skeleton lines={8} />
    </>
  );
}

function Failed({ retry }: { retry: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{t('reasoning.failedTitle')}</p>
      <p>{t('reasoning.failed')}</p>
      <button type="button" className="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}

/** What is asked about is not among what the filters leave. */
function LeftOut(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <div className="empty">
      <p className="empty-title">{t('reasoning.leftOutTitle')}</p>
      <p>{t('reasoning.leftOut')}</p>
      <button type="button" className="button" onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
