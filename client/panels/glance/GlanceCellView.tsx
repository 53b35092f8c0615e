import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useTraceBetween } from '../../context/use-trace-between.ts';
import type { GlanceCell } from '../../reasoning/glance.ts';
import { NetMark } from '../../ui/claims/NetMark.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { wayOf } from './glance-model.ts';

interface GlanceCellViewProps {
  row: NodeKey;
  column: NodeKey;
  /** Null where the two share a part. */
  cell: GlanceCell | null;
}

/** What one does to the other: a sign and how it is known; a click traces it. */
export function GlanceCellView({ row, column, cell }: GlanceCellViewProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const trace = useTraceBetween();
  const names = { row: nameOf(row), column: nameOf(column) };
  if (cell === null)
    return (
      <td data-column={names.column}>
        <span className="glance-same quiet" title={t('glance.cellSame', names)}>
          {t('glance.cell.same')}
        </span>
      </td>
    );
  const way = wayOf(cell);
  const words = wordsOf(t, cell);
  const differs = cell.direct !== null && cell.direct.net !== cell.net;
  const spoken = [
    ...(cell.direct
      ? [`${t(`net.${cell.direct.net}`)}, ${words}`]
      : [way === 'nothing' ? words : `${t(`net.${cell.net}`)}, ${words}`]),
    ...(differs ? [`${t('glance.withPaths')}: ${t(`net.${cell.net}`)}`] : []),
  ].join('; ');
  return (
    <td data-column={names.column} data-way={way} data-net={cell.net}>
      <button
        type="button"
        className="glance-cell"
        aria-label={t('glance.cellName', { ...names, words: spoken })}
        title={t('glance.cellName', { ...names, words: spoken })}
        onClick={() => trace(row, column)}
      >
        {way !== 'nothing' && <NetMark net={cell.direct?.net ?? cell.net} />}
        <span>{words}</span>
        {differs && (
          <span className="glance-differs">
            <NetMark net={cell.net} /> {t('glance.withPaths')}
          </span>
        )}
      </button>
    </td>
  );
}

/** How a cell is known, in a word or two. */
export function wordsOf(t: TFunction, cell: GlanceCell): string {
  const way = wayOf(cell);
  if (way !== 'chain') return t(`glance.cell.${way}`);
  return t('glance.cell.chain', {
    steps: t('count.steps', { count: cell.best?.steps ?? 0 }),
    sections: t('glance.sections', { count: cell.best?.sections ?? 0 }),
  });
}
