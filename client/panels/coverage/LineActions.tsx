import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import type { Line } from './axis.ts';
import { useAsk, useToggleGroup } from './use-grid-actions.ts';

interface LineActionsProps {
  line: Line;
  side: 'openRows' | 'openColumns';
  isOpen: boolean;
  sorts: 'rowsBy' | 'columnsBy';
  isSorted: boolean;
}

/** What can be done to the grid with a row or a column. */
export function LineActions({ line, side, isOpen, sorts, isSorted }: LineActionsProps): ReactElement {
  const { t } = useTranslation();
  const ask = useAsk();
  const toggle = useToggleGroup();
  return (
    <p className="line-actions">
      <button
        type="button"
        className="button small"
        aria-pressed={isSorted}
        onClick={() => ask({ [sorts]: isSorted ? null : line.key })}
      >
        <Icon name="swap" size={14} />
        {t(`coverage.sort.${sorts}`)}
      </button>
      {line.isGroup && (
        <button type="button" className="button small" onClick={() => toggle(side, line.key)}>
          <Icon name={isOpen ? 'fold' : 'unfold'} size={14} />
          {isOpen ? t('coverage.fold') : t('coverage.unfold')}
        </button>
      )}
    </p>
  );
}
