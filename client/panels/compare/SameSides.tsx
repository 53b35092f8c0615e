import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { useAnnounce } from '../../context/use-announce.ts';

/** The two are one, or share a part: what can be done about it. */
export function SameSides(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { left, right } = useQuestion('compare');
  const isAlike = left === right;
  useAnnounce(t('compare.same.title'));
  return (
    <div className="empty">
      <p className="empty-title">{t('compare.same.title')}</p>
      <p>{isAlike ? t('compare.same.alike') : t('compare.same.share')}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          dispatch(
            isAlike
              ? { type: 'ask', of: 'compare', change: { right: null } }
              : { type: 'set-scope', scope: { lift: false } },
          )
        }
      >
        {isAlike ? t('compare.same.clear') : t('compare.same.unlift')}
      </button>
    </div>
  );
}
