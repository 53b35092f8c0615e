import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsKeeping } from '../context/use-kept.ts';
import { Report } from './Report.tsx';

/** Says once that the browser keeps nothing. */
export function KeepingReport(): ReactElement | null {
  const { t } = useTranslation();
  const isKeeping = useIsKeeping();
  const [isDismissed, setDismissed] = useState(false);
  if (isKeeping || isDismissed) return null;
  return (
    <Report title={t('error.unkeptTitle')} onDismiss={() => setDismissed(true)}>
      <p className="quiet">{t('error.unkept')}</p>
    </Report>
  );
}
