import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ApiFailure } from '../model/api-failure.ts';
import { Icon } from './Icon.tsx';

interface FailureProps {
  failure: ApiFailure;
  retry: () => void;
  title: string;
}

/** What did not load, why, and the way to ask again. */
export function Failure({ failure, retry, title }: FailureProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="failure" role="alert">
      <Icon name="warning" size={20} />
      <p className="failure-title">{title}</p>
      <p>{explain(t, failure)}</p>
      {failure.reason.kind === 'refused' && (
        <p className="quiet">
          {failure.reason.error.hint} {t('error.request', { id: failure.reason.error.requestId })}
        </p>
      )}
      <button type="button" className="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}

function explain(t: TFunction, { reason }: ApiFailure): string {
  switch (reason.kind) {
    case 'unreachable':
      return t('error.unreachable');
    case 'too-slow':
      return t('error.tooSlow');
    case 'unreadable':
      return t('error.unreadable');
    case 'refused':
      return t('error.refused', { message: reason.error.message });
  }
}
