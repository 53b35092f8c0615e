import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';

interface ReportProps {
  title: string;
  children: ReactNode;
  onDismiss: () => void;
}

/** Says over the map, at once, that something went otherwise than the reader meant; the page goes on. */
export function Report({ title, children, onDismiss }: ReportProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="report" role="alert">
      <Icon name="warning" />
      <div>
        <p className="report-title">{title}</p>
        {children}
      </div>
      <button type="button" className="icon-button small" aria-label={t('error.dismiss')} onClick={onDismiss}>
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
