import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../app/data-context.ts';
import { useView } from '../../app/store-context.ts';
import { TypeMark } from '../shared/marks.tsx';
import { NodeButton } from '../shared/NodeName.tsx';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNameOf } from '../shared/use-claim-words.ts';
import type { Line } from './axis.ts';
import { LineActions } from './LineActions.tsx';
import { MarkedList } from './MarkedList.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useLineOnMap } from './use-line-on-map.ts';

/** What one policy, or the policies under one heading, address and reach. */
export function RowDetail({ row, view }: { row: Line; view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const { openRows, columnsBy } = useView('coverage');
  const { columns } = view.items;
  useLineOnMap(view, row, 'row');
  const marks = columns.flatMap((column) => view.mark(row, column) ?? []);
  const words = t('coverage.reaches', {
    reached: marks.length,
    total: columns.length,
    direct: marks.filter(({ status }) => status !== null).length,
  });
  useAnnounce(`${nameOf(row.key)}: ${words}`);
  return (
    <>
      <h3>
        <TypeMark nodeType={dataGraph.getNodeAttribute(row.key, 'nodeType')} quiet /> <NodeButton nodeKey={row.key} />
      </h3>
      <p className="detail-state">{words}</p>
      <LineActions
        line={row}
        side="openRows"
        isOpen={openRows.includes(row.key)}
        sorts="columnsBy"
        isSorted={columnsBy === row.key}
      />
      <MarkedList view={view} lines={columns.map((column) => ({ row, column }))} names="column" />
    </>
  );
}
