import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useDispatch, useView } from '../../context/store-context.ts';
import type { TraceEnd } from '../../state/app-state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';

/** One end of a trace: chosen by name, or by a click on the map. */
export function EndPicker({ end }: { end: TraceEnd }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const key = useView('trace')[end];
  const isPicking = useApp((state) => state.moment.picking) === end;
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
          value={key}
          onPick={(picked) => dispatch({ type: 'set-trace-end', end, key: picked })}
          onClear={() => dispatch({ type: 'set-trace-end', end, key: null })}
          clearLabel={isFrom ? t('trace.clearFrom') : t('trace.clearTo')}
        />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isPicking}
        aria-label={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        title={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        onClick={() => dispatch({ type: 'pick-trace-end', end: isPicking ? null : end })}
      >
        <Icon name="pick" />
      </button>
    </div>
  );
}
