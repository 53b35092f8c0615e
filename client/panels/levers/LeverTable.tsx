import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { LEVER_ORDERS } from './question.ts';
import type { LeverOrder } from './question.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LeverRow } from './LeverRow.tsx';

const PAGE = 25;

interface LeverTableProps {
  nodes: readonly LeverageNode[];
  /** How many nodes are left out, for nothing leads to them or from them. */
  left: number;
}

/** All nodes in numbers, by the column that the reader chooses. */
export function LeverTable({ nodes, left }: LeverTableProps): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE * 4, nodes.length - shown);
  return (
    <section aria-label={t('levers.table')}>
      <div className="lever-scroll">
        <table className="lever-table">
          <caption className="visually-hidden">{t('levers.table')}</caption>
          <thead>
            <tr>
              {LEVER_ORDERS.map((order) => (
                <SortHeader key={order} order={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, shown).map((node) => (
              <LeverRow key={node.key} node={node} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="list-foot">
        {more > 0 && (
          <button type="button" className="link" onClick={() => setShown(shown + more)}>
            {t('panel.showMore', { count: more })}
          </button>
        )}
      </p>
      {left > 0 && <p className="quiet">{t('levers.left', { count: left })}</p>}
    </section>
  );
}

function SortHeader({ order }: { order: LeverOrder }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const isSorted = useQuestion('levers').order === order;
  const way = order === 'rank' || order === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" data-column={order} aria-sort={isSorted ? way : undefined}>
      <button
        type="button"
        title={t(`levers.columnHint.${order}`)}
        onClick={() => dispatch({ type: 'ask', of: 'levers', change: { order } })}
      >
        {t(`levers.column.${order}`)}
        {isSorted && <Icon name={way === 'ascending' ? 'up' : 'down'} size={12} />}
      </button>
    </th>
  );
}
