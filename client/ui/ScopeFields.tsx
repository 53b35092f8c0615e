import './scope-fields.css';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { Icon } from './Icon.tsx';

interface ScopeFieldsProps {
  /** What does not bear on the question, and is left out. */
  without?: readonly ('length' | 'lift')[];
  children?: ReactNode;
}

/** What counts as a chain: its longest length, headings with their parts, only what is stated. All perspectives share it. */
export function ScopeFields({ without = [], children }: ScopeFieldsProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { lift } = useView('scope');
  const { status } = useView('filters');
  return (
    <fieldset className="scope-fields">
      <legend className="visually-hidden">{t('scope.title')}</legend>
      {!without.includes('length') && <LengthStepper />}
      {!without.includes('lift') && (
        <label className="switch" title={t('scope.liftHint')}>
          <input
            type="checkbox"
            checked={lift}
            onChange={(event) => dispatch({ type: 'set-scope', scope: { lift: event.target.checked } })}
          />
          <span>{t('scope.lift')}</span>
        </label>
      )}
      <label className="switch" title={t('scope.statedOnlyHint')}>
        <input
          type="checkbox"
          checked={status === 'stated'}
          onChange={(event) =>
            dispatch({ type: 'set-filters', filters: { status: event.target.checked ? 'stated' : null } })
          }
        />
        <span>{t('scope.statedOnly')}</span>
      </label>
      {children}
    </fieldset>
  );
}

function LengthStepper(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { maxLength } = useView('scope');
  const set = (length: number): void => dispatch({ type: 'set-scope', scope: { maxLength: length } });
  return (
    <fieldset className="stepper">
      <legend>{t('scope.maxLength')}</legend>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('scope.shorter')}
        disabled={maxLength <= 1}
        onClick={() => set(maxLength - 1)}
      >
        <Icon name="minus" size={12} />
      </button>
      <output aria-live="polite">{t('count.steps', { count: maxLength })}</output>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('scope.longer')}
        disabled={maxLength >= MAX_LENGTH_LIMIT}
        onClick={() => set(maxLength + 1)}
      >
        <Icon name="plus" size={12} />
      </button>
    </fieldset>
  );
}
