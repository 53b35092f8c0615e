import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { useAnnounce } from '../../context/use-announce.ts';

/** Two ends that are one, or share a part, have no chain between them. */
export function SameEnds(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { from, to } = useQuestion('trace');
  const isAlike = from === to;
  useAnnounce(t('trace.same.title'));
  return (
    <div className="empty">
      <p className="empty-title">{t('trace.same.title')}</p>
      <p>{isAlike ? t('trace.same.alike') : t('trace.same.share')}</p>
      {!isAlike && (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'set-scope', scope: { lift: false } })}
        >
          {t('trace.same.unlift')}
        </button>
      )}
    </div>
  );
}
