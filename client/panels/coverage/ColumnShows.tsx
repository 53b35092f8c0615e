import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { COVERAGE_SHOWS } from './question.ts';
import type { CoverageShow } from './question.ts';
import { shownColumns } from './gaps.ts';
import type { CoverageView } from './use-coverage-view.ts';

/** Which columns are shown, with how many there are. */
export function ColumnShows({
  view: { answer, gaps },
  onShow,
}: {
  view: CoverageView;
  onShow: (show: CoverageShow) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { show } = useQuestion('coverage');
  return (
    <label className="column-shows">
      <span>{t('coverage.columns')}</span>
      <select
        value={show}
        onChange={({ target }) => {
          const chosen = COVERAGE_SHOWS.find((one) => one === target.value);
          if (chosen) onShow(chosen);
        }}
      >
        {COVERAGE_SHOWS.map((one) => {
          const count = shownColumns(answer, gaps, one).length;
          return (
            <option key={one} value={one} disabled={count === 0}>
              {t(`coverage.show.${one}`)} ({count})
            </option>
          );
        })}
      </select>
    </label>
  );
}
