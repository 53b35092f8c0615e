/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table that is laid out as blocks loses its roles in some browsers */
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { ClashMark, StateMark } from './CoverMark.tsx';
import { worstState } from './gaps.ts';
import type { Place } from '../../ui/grid-keys.ts';
import type { GridSizes } from './grid-sizes.ts';
import type { CoverageView } from './use-coverage-view.ts';

interface ColumnHeadsProps {
  view: CoverageView;
  items: readonly VirtualItem[];
  sizes: GridSizes;
  /** The place of the keyboard, where it is in these two rows. */
  active: Place | null;
  /** The place of the column that the pointer is in. */
  pointed: number | null;
  opened: Line | null;
}

/** The names of the columns, and below them what is left open at each. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps): ReactElement {
  const { t } = useTranslation();
  const { view, items, sizes, active } = props;
  return (
    <thead role="rowgroup" style={{ height: sizes.head + sizes.cell }}>
      <tr role="row" aria-rowindex={1} style={{ height: sizes.head }}>
        <th
          role="columnheader"
          className="cover-corner"
          aria-colindex={1}
          data-place="0 0"
          tabIndex={active?.row === 0 && active.column === 0 ? 0 : -1}
          style={{ width: sizes.rowHead }}
        >
          <span>{t('coverage.columnsAre')} →</span>
          <span>{t('coverage.rowsAre')} ↓</span>
        </th>
        {items.map((item) => (
          <ColumnHead key={item.key} item={item} {...props} />
        ))}
      </tr>
      <tr role="row" aria-rowindex={2} style={{ height: sizes.cell, top: sizes.head }}>
        <th
          role="rowheader"
          className="cover-row-head"
          aria-colindex={1}
          data-place="1 0"
          tabIndex={active?.row === 1 && active.column === 0 ? 0 : -1}
          style={{ width: sizes.rowHead }}
        >
          <span className="cover-row-name">{t('coverage.stateRow')}</span>
        </th>
        {items.map((item) => {
          const line = view.columns[item.index];
          return (
            line && (
              <td
                key={item.key}
                role="gridcell"
                aria-colindex={item.index + 2}
                data-place={`1 ${item.index + 1}`}
                tabIndex={active?.row === 1 && active.column === item.index + 1 ? 0 : -1}
                style={{ left: item.start, width: sizes.cell }}
              >
                <ColumnStateCell view={view} line={line} />
              </td>
            )
          );
        })}
      </tr>
    </thead>
  );
});

interface ColumnHeadProps extends ColumnHeadsProps {
  item: VirtualItem;
}

function ColumnHead({ view, item, sizes, active, pointed, opened }: ColumnHeadProps): ReactElement | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf();
  const { openColumns, rowsBy } = useQuestion('coverage');
  const line = view.columns[item.index];
  if (!line) return null;
  const isOpen = line.isGroup && openColumns.includes(line.key);
  const name = nameOf(line.key);
  return (
    <th
      role="columnheader"
      className="cover-column-head"
      aria-colindex={item.index + 2}
      aria-expanded={line.isGroup ? isOpen : undefined}
      aria-sort={rowsBy === line.key ? 'descending' : undefined}
      data-place={`0 ${item.index + 1}`}
      data-under={line.under === null ? undefined : true}
      data-group={line.isGroup || undefined}
      data-pointed={pointed === item.index + 1 || undefined}
      data-opened={opened?.key === line.key || undefined}
      tabIndex={active?.row === 0 && active.column === item.index + 1 ? 0 : -1}
      title={name}
      style={{ left: item.start, width: sizes.cell }}
    >
      <span className="cover-column-name" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
        <bdi>{name}</bdi>
      </span>
      {rowsBy === line.key && <Icon name="down" size={12} />}
      {line.isGroup && (
        <>
          <span className="visually-hidden">{t('coverage.groupOf', { count: line.members.length })}</span>
          <span className="cover-fold" aria-hidden="true" title={isOpen ? t('coverage.fold') : t('coverage.unfold')}>
            <Icon name={isOpen ? 'left' : 'right'} size={12} />
          </span>
        </>
      )}
    </th>
  );
}

function ColumnStateCell({ view: { gaps }, line }: { view: CoverageView; line: Line }): ReactElement {
  const { t } = useTranslation();
  const states = line.members.map(gaps.stateOf);
  const open = states.filter((state) => state !== 'addressed').length;
  const clashes = line.members.some((member) => gaps.clashesAt(member).length > 0);
  const state = worstState(states);
  return (
    <>
      {line.isGroup ? (
        <span className="cover-open" aria-hidden="true" data-all={open === states.length || undefined}>
          {open === 0 ? '–' : open}
        </span>
      ) : (
        <StateMark state={state} />
      )}
      {clashes && <ClashMark />}
      <span className="visually-hidden">
        {line.isGroup ? t('coverage.openOf', { open, total: states.length }) : t(`coverage.state.${state}`)}
        {clashes && `, ${t('coverage.clash')}`}
      </span>
    </>
  );
}
