import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../context/store-context.ts';
import type { Change } from '../../model/changes.ts';
import { ChangeSlider } from './ChangeSlider.tsx';

/** The sliders, and the way to begin anew. */
export function ChangeList({ changes }: { changes: readonly Change[] }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <section aria-label={t('whatIf.changes')}>
      <div className="what-if-head">
        <h3>{t('whatIf.changes')}</h3>
        <button
          type="button"
          className="link"
          onClick={() => dispatch({ type: 'ask', of: 'what-if', change: { changes: [] } })}
        >
          {t('whatIf.reset')}
        </button>
      </div>
      <ul className="changes">
        {changes.map((change) => (
          <ChangeSlider key={change.key} change={change} />
        ))}
      </ul>
    </section>
  );
}
