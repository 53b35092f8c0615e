import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Grey lines where text will stand, of the height that it will have. */
export function Skeleton({ lines }: { lines: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <output className="skeleton">
      <span className="visually-hidden">{t('panel.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </output>
  );
}
