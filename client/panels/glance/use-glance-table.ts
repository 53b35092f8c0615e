import { useTranslation } from 'react-i18next';
import type { Table } from '../../model/table.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { GlanceTable } from '../../reasoning/glance.ts';
import { wayOf } from './glance-model.ts';

/** A maker of the tables as one list, a pair a row. */
export function useGlanceTable(): (tables: readonly GlanceTable[]) => Table {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (tables) => ({
    header: [
      t('glance.table.row'),
      t('glance.table.column'),
      t('glance.table.net'),
      t('glance.table.direct'),
      t('glance.table.steps'),
      t('glance.table.sections'),
    ],
    rows: tables.flatMap(({ cells }) =>
      cells.map((cell) => {
        const way = wayOf(cell);
        const direct = cell.direct && (way === 'stated' || way === 'read') ? t(`glance.cell.${way}`) : null;
        return [
          nameOf(cell.row),
          nameOf(cell.column),
          t(`net.${cell.net}`),
          direct && cell.direct ? `${t(`net.${cell.direct.net}`)} (${direct})` : null,
          cell.best?.steps ?? null,
          cell.best?.sections ?? null,
        ];
      }),
    ),
  });
}
