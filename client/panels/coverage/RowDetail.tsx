import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from './axis.ts';
import { LineDetail } from './LineDetail.tsx';
import { MarkedList } from './MarkedList.tsx';
import type { CoverageView } from './use-coverage-view.ts';

/** What one policy, or the policies under one heading, address and reach. */
export function RowDetail({ row, view }: { row: Line; view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const { columns } = view.items;
  const marks = columns.flatMap((column) => view.mark(row, column) ?? []);
  const words = t('coverage.reaches', {
    reached: marks.length,
    total: columns.length,
    direct: marks.filter(({ status }) => status !== null).length,
  });
  return (
    <LineDetail line={row} of="row" view={view} words={words}>
      <MarkedList view={view} lines={columns.map((column) => ({ row, column }))} names="column" />
    </LineDetail>
  );
}
