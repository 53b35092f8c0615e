import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { Icon } from '../shared/Icon.tsx';
import { EndPicker } from './EndPicker.tsx';

/** The two ends, by name or by a click on the map, and what counts as a chain. */
export function TraceForm(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <div className="trace-form">
      <div className="trace-ends">
        <EndPicker end="from" />
        <button
          type="button"
          className="icon-button swap"
          aria-label={t('trace.swap')}
          title={t('trace.swap')}
          onClick={() => dispatch({ type: 'swap-trace' })}
        >
          <Icon name="swap" />
        </button>
        <EndPicker end="to" />
      </div>
      <TraceOptions />
    </div>
  );
}

function TraceOptions(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { lift, statedOnly } = useView('trace');
  return (
    <fieldset className="trace-options">
      <legend className="visually-hidden">{t('trace.options')}</legend>
      <LengthStepper />
      <label className="switch" title={t('trace.liftHint')}>
        <input
          type="checkbox"
          checked={lift}
          onChange={(event) => dispatch({ type: 'set-trace-options', options: { lift: event.target.checked } })}
        />
        <span>{t('trace.lift')}</span>
      </label>
      <label className="switch" title={t('trace.statedOnlyHint')}>
        <input
          type="checkbox"
          checked={statedOnly}
          onChange={(event) => dispatch({ type: 'set-trace-options', options: { statedOnly: event.target.checked } })}
        />
        <span>{t('trace.statedOnly')}</span>
      </label>
    </fieldset>
  );
}

function LengthStepper(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { maxLength } = useView('trace');
  const set = (length: number): void => dispatch({ type: 'set-trace-options', options: { maxLength: length } });
  return (
    <fieldset className="stepper">
      <legend>{t('trace.maxLength')}</legend>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('trace.shorter')}
        disabled={maxLength <= 1}
        onClick={() => set(maxLength - 1)}
      >
        <Icon name="minus" size={12} />
      </button>
      <output aria-live="polite">{t('count.steps', { count: maxLength })}</output>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('trace.longer')}
        disabled={maxLength >= MAX_LENGTH_LIMIT}
        onClick={() => set(maxLength + 1)}
      >
        <Icon name="plus" size={12} />
      </button>
    </fieldset>
  );
}
