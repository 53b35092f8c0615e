import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { StateMark } from './CoverMark.tsx';
import { LineDetail } from './LineDetail.tsx';
import { MarkedList } from './MarkedList.tsx';
import { ColumnButton } from './CoverageSummary.tsx';
import type { CoverageView } from './use-coverage-view.ts';

/** Which policies address or reach one thing, and what is left open there. */
export function ColumnDetail({ column, view }: { column: Line; view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const open = column.members.filter((member) => view.gaps.stateOf(member) !== 'addressed').length;
  const words = column.isGroup
    ? t('coverage.openOf', { open, total: column.members.length })
    : t(`coverage.state.${view.gaps.stateOf(column.key)}`);
  return (
    <LineDetail line={column} of="column" view={view} words={words}>
      {!column.isGroup && <Clashes column={column} view={view} />}
      {column.isGroup ? (
        <ul className="member-list">
          {column.members.map((member) => (
            <li key={member}>
              <StateMark state={view.gaps.stateOf(member)} />
              <ColumnButton column={member} />
              <span className="quiet">{t(`coverage.state.${view.gaps.stateOf(member)}`)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <MarkedList view={view} lines={view.items.rows.map((row) => ({ row, column }))} names="row" />
      )}
    </LineDetail>
  );
}

function Clashes({ column, view }: { column: Line; view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <>
      {view.gaps.clashesAt(column.key).map((clash) =>
        clash.kind === 'opposed' ? (
          <p key="opposed" className="notice">
            {t('coverage.opposed', {
              raise: clash.positive.map(nameOf).join(' · '),
              lower: clash.negative.map(nameOf).join(' · '),
            })}
          </p>
        ) : (
          <p key={clash.row} className="notice">
            {t('coverage.conflicted', { row: nameOf(clash.row) })}
          </p>
        ),
      )}
    </>
  );
}
