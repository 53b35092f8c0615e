import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { markInWords } from './coverage-words.ts';
import { worstState } from './gaps.ts';
import type { Place } from '../../ui/grid-keys.ts';
import { HEADER_ROWS } from './grid-sizes.ts';
import type { CoverageView } from './use-coverage-view.ts';

/** What the pointer or the keyboard is on, written out, so that no name has to be read at an angle. */
export function Readout({ view, place }: { view: CoverageView; place: Place | null }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const row = place && view.rows[place.row - HEADER_ROWS];
  const column = place && view.columns[place.column - 1];
  const words = (): string => {
    if (row && column) return markInWords(t, view.mark(row, column));
    if (row) return row.isGroup ? t('coverage.groupOf', { count: row.members.length }) : t('nodeType.Countermeasure');
    if (!column) return t('coverage.readout');
    const states = column.members.map(view.gaps.stateOf);
    const open = states.filter((state) => state !== 'addressed').length;
    if (column.isGroup) return t('coverage.openOf', { open, total: states.length });
    return t(`coverage.state.${worstState(states)}`);
  };
  return (
    <p className="cover-readout" aria-hidden="true">
      {row && <bdi>{nameOf(row.key)}</bdi>}
      {row && column && <span className="quiet"> → </span>}
      {column && <bdi>{nameOf(column.key)}</bdi>}
      {(row ?? column) && ' · '}
      <span className="quiet">{words()}</span>
    </p>
  );
}
