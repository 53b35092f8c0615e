import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SELECTION } from '../../model/cypher/selection.ts';
import { CellValue } from './CellValue.tsx';
import { useSelectionValue } from './use-selection-value.ts';

/** The parameter that the map fills in: what it holds now, and what to do where that is nothing. */
export function SelectionField(): ReactElement {
  const { t } = useTranslation();
  const value = useSelectionValue();
  return (
    <div className="parameter-field">
      <code className="parameter-name">${SELECTION}</code>
      <span className="quiet">{t('answer.fromMap')}</span>
      <output aria-label={t('cypher.valueOf', { name: SELECTION })}>
        {value === undefined ? t('answer.nothingSelected') : <CellValue value={value} />}
      </output>
    </div>
  );
}
