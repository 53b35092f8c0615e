import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useDispatch, useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { withEnds } from './question.ts';
import type { TraceEnd } from './question.ts';

/** One end of a trace: chosen by name, or by a click on the map. */
export function EndPicker({ end }: { end: TraceEnd }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const question = useQuestion('trace');
  const isPicking = useApp(({ transient: { picking } }) => picking?.of === 'trace' && picking.slot === end);
  const isFrom = end === 'from';
  return (
    <div className="end-picker" data-end={end}>
      <span className="end-label" aria-hidden="true">
        {isFrom ? t('trace.from') : t('trace.to')}
      </span>
      <div className="end-field">
        <NodePicker
          label={isFrom ? t('trace.from') : t('trace.to')}
          placeholder={isFrom ? t('trace.fromPlaceholder') : t('trace.toPlaceholder')}
          value={question[end]}
          onPick={(picked) => dispatch({ type: 'fill', of: 'trace', slot: end, key: picked })}
          onClear={() => dispatch({ type: 'ask', of: 'trace', change: withEnds(question, { [end]: null }) })}
          clearLabel={isFrom ? t('trace.clearFrom') : t('trace.clearTo')}
        />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isPicking}
        aria-label={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        title={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        onClick={() => dispatch({ type: 'pick', picking: isPicking ? null : { of: 'trace', slot: end } })}
      >
        <Icon name="pick" />
      </button>
    </div>
  );
}
