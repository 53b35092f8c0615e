import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ErrorCode } from '../../../server/contract/errors.ts';
import type { ApiFailure } from '../../model/api-failure.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Why a statement was not answered, and what to do. The server's own words say which line and column. */
export function RunFailure({ failure }: { failure: ApiFailure }): ReactElement {
  const { t } = useTranslation();
  const { reason } = failure;
  const isRefused = reason.kind === 'refused';
  return (
    <div className="failure" role="alert">
      <Icon name="warning" size={20} />
      <p className="failure-title">{isRefused ? titleOf(t, reason.error.code) : t('cypher.noAnswer')}</p>
      {isRefused ? (
        <>
          <p className="failure-words" lang="en" dir="auto">
            {reason.error.message}
          </p>
          <p className="failure-words" lang="en" dir="auto">
            {reason.error.hint}
          </p>
          <p className="quiet">{t('error.request', { id: reason.error.requestId })}</p>
        </>
      ) : (
        <p>{t(reason.kind === 'unreachable' ? 'error.unreachable' : 'error.unreadable')}</p>
      )}
    </div>
  );
}

const TITLED = [
  'SYNTAX_ERROR',
  'READ_ONLY',
  'NOT_ALLOWED',
  'UNSUPPORTED_BY_EMBEDDED',
  'QUERY_FAILED',
  'TIMEOUT',
  'BUSY',
  'STORE_UNAVAILABLE',
] as const;

function titleOf(t: TFunction, code: ErrorCode): string {
  return t(`cypher.refused.${TITLED.find((titled) => titled === code) ?? 'other'}`);
}
