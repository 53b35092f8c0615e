import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { EndPicker } from './EndPicker.tsx';
import { swapped } from './question.ts';
import { PassingFields } from './PassingFields.tsx';

/** The two ends, by name or by a click on the map, and what counts as a chain. */
export function TraceForm(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const question = useQuestion('trace');
  return (
    <div className="trace-form">
      <div className="trace-ends">
        <EndPicker end="from" />
        <button
          type="button"
          className="icon-button swap"
          aria-label={t('trace.swap')}
          title={t('trace.swap')}
          onClick={() => dispatch({ type: 'ask', of: 'trace', change: swapped(question) })}
        >
          <Icon name="swap" />
        </button>
        <EndPicker end="to" />
      </div>
      <ScopeFields />
      <PassingFields />
    </div>
  );
}
