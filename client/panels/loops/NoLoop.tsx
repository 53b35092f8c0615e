import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoopsAnswer } from '../../../server/contract/loops.ts';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useShown } from '../../context/shown.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { filterParts, NO_FILTERS } from '../../state/filters.ts';
import { useAnnounce } from '../../context/use-announce.ts';
import { useEmphasis } from '../../context/use-emphasis.ts';
import { hasCycle, looseEnds } from './loop-model.ts';
import { LooseEndLine } from './LooseEndLine.tsx';

const FIRST = 8;

/** No loop: that this is a finding, where the chains come to an end instead, and where to look on. */
export function NoLoop({ truncated }: Pick<LoopsAnswer, 'truncated'>): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { dataGraph } = useShown();
  const isFiltered = filterParts(useView('filters')).length > 0;
  const isSure = useMemo(() => truncated === null && !hasCycle(dataGraph), [truncated, dataGraph]);
  const steps = t('count.steps', { count: MAX_LENGTH_LIMIT });
  const title = isSure ? t('loops.none.title') : t('loops.none.titleShort', { steps });
  useAnnounce(title);
  return (
    <>
      <section className="lead-answer" aria-label={title}>
        <h3>{title}</h3>
        {!isSure && <p>{t('loops.none.longer', { steps })}</p>}
        {isSure && <p>{isFiltered ? t('loops.none.filtered') : t('loops.none.finding')}</p>}
        <p className="quiet">{t('loops.none.meaning')}</p>
        <div className="loop-actions">
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'set-perspective', perspective: 'levers' })}
          >
            {t('loops.none.levers')}
          </button>
          {isFiltered && (
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}
            >
              {t('filters.clear')}
            </button>
          )}
        </div>
      </section>
      <LooseEnds />
    </>
  );
}

/** The nodes from which a claim back would close a loop. */
function LooseEnds(): ReactElement | null {
  const { t } = useTranslation();
  const { dataGraph } = useShown();
  const ends = useMemo(() => looseEnds(dataGraph), [dataGraph]);
  const [shown, setShown] = useState(FIRST);
  useEmphasis(useMemo(() => ({ nodes: ends.slice(0, shown).map(({ key }) => key), edges: [] }), [ends, shown]));
  if (ends.length === 0) return null;
  return (
    <section aria-label={t('loops.ends.title')}>
      <h3 className="ends-title">{t('loops.ends.title')}</h3>
      <p className="quiet">{t('loops.ends.lead')}</p>
      <ul className="lines">
        {ends.slice(0, shown).map((end) => (
          <LooseEndLine key={end.key} end={end} />
        ))}
      </ul>
      {shown < ends.length && (
        <button type="button" className="link" onClick={() => setShown(ends.length)}>
          {t('panel.showMore', { count: ends.length - shown })}
        </button>
      )}
    </section>
  );
}
