import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shared/Icon.tsx';

interface PagerProps {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** The way from one page of rows to the next; nothing where there is one. */
export function Pager({ page, pages, onTurn }: PagerProps): ReactElement | null {
  const { t } = useTranslation();
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('cypher.pages')}>
      <button type="button" className="button small" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        <Icon name="left" size={12} /> {t('cypher.previous')}
      </button>
      <span aria-live="polite">{t('cypher.page', { page: page + 1, pages })}</span>
      <button type="button" className="button small" disabled={page + 1 >= pages} onClick={() => onTurn(page + 1)}>
        {t('cypher.next')} <Icon name="right" size={12} />
      </button>
    </nav>
  );
}
