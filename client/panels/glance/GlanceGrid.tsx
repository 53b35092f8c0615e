import { Fragment, useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { GlanceTable } from '../../reasoning/glance.ts';
import { GlanceCellView } from './GlanceCellView.tsx';

interface GlanceGridProps {
  title: string;
  table: GlanceTable;
  /** The row whose measures are listed under it, and these; only where rows are groups of measures. */
  open?: NodeKey | null;
  listed?: GlanceTable | null;
  onToggle?: (row: NodeKey) => void;
}

/** Who drives what: a row each, every cell a sign and a word, and a way to its paths. On a phone each row is a list. */
export function GlanceGrid({
  title,
  table,
  open = null,
  listed = null,
  onToggle,
}: GlanceGridProps): ReactElement | null {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const id = useId();
  const { rows, columns } = table;
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <section className="glance-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <table className="glance-grid" aria-labelledby={id}>
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">{title}</span>
            </td>
            {columns.map((column) => (
              <th key={column} scope="col">
                <NodeButton nodeKey={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row}>
              <tr>
                <th scope="row">
                  <NodeButton nodeKey={row} />
                  {onToggle && (
                    <button
                      type="button"
                      className="icon-button small"
                      aria-expanded={row === open}
                      aria-label={`${row === open ? t('glance.close') : t('glance.open')} (${nameOf(row)})`}
                      title={row === open ? t('glance.close') : t('glance.open')}
                      onClick={() => onToggle(row)}
                    >
                      <Icon name={row === open ? 'down' : 'right'} size={12} />
                    </button>
                  )}
                </th>
                <Cells row={row} table={table} />
              </tr>
              {row === open && listed !== null && <Listed table={listed} columns={columns.length} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({ row, table: { columns, cells } }: { row: NodeKey; table: GlanceTable }): ReactElement {
  return (
    <>
      {columns.map((column) => (
        <GlanceCellView
          key={column}
          row={row}
          column={column}
          cell={cells.find((cell) => cell.row === row && cell.column === column) ?? null}
        />
      ))}
    </>
  );
}

/** The measures of a group, one by one. */
function Listed({ table, columns }: { table: GlanceTable; columns: number }): ReactElement {
  const { t } = useTranslation();
  if (table.rows.length === 0)
    return (
      <tr>
        <td colSpan={columns + 1} className="quiet">
          {t('glance.noGroup')}
        </td>
      </tr>
    );
  return (
    <>
      {table.rows.map((row) => (
        <tr key={row} className="glance-leaf">
          <th scope="row">
            <NodeButton nodeKey={row} />
          </th>
          <Cells row={row} table={table} />
        </tr>
      ))}
    </>
  );
}
