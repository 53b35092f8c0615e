import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useData } from '../../app/data-context.ts';
import { useView } from '../../app/store-context.ts';
import { TypeMark } from '../shared/marks.tsx';
import { NodeButton } from '../shared/NodeName.tsx';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNameOf } from '../shared/use-claim-words.ts';
import type { Line } from './axis.ts';
import { StateMark } from './CoverMark.tsx';
import { LineActions } from './LineActions.tsx';
import { MarkedList } from './MarkedList.tsx';
import { ColumnButton } from './CoverageSummary.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useEmphasisBetween } from './use-emphasis-between.ts';

/** Which policies address or reach one thing, and what is left open there. */
export function ColumnDetail({ column, view }: { column: Line; view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const { openColumns, rowsBy } = useView('coverage');
  const ends = useMemo(() => ({ from: view.answer.rows, to: column.members }), [view, column]);
  useEmphasisBetween(ends);
  const words = column.isGroup ? openOf(t, view, column) : t(`coverage.state.${view.gaps.stateOf(column.key)}`);
  useAnnounce(`${nameOf(column.key)}: ${words}`);
  return (
    <>
      <h3>
        <TypeMark nodeType={dataGraph.getNodeAttribute(column.key, 'nodeType')} quiet />{' '}
        <NodeButton nodeKey={column.key} />
      </h3>
      <p className="detail-state">{words}</p>
      <LineActions
        line={column}
        side="openColumns"
        isOpen={openColumns.includes(column.key)}
        sorts="rowsBy"
        isSorted={rowsBy === column.key}
      />
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
    </>
  );
}

function openOf(t: TFunction, view: CoverageView, column: Line): string {
  const open = column.members.filter((member) => view.gaps.stateOf(member) !== 'addressed').length;
  return t('coverage.openOf', { open, total: column.members.length });
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
