import './take-away.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writeCsv } from '../../server/export/csv.ts';
import { useData } from '../context/data-context.ts';
import { useDispatch } from '../context/store-context.ts';
import type { Table } from '../model/table.ts';
import { Icon } from './Icon.tsx';
import { saveFile } from './save-file.ts';

function csvOf({ header, rows }: Table): string {
  return writeCsv(header, rows);
}

interface TakeAwayProps {
  /** What the files are named after, such as `reach-infrastructure`. */
  name: string;
  /** The list as it is shown; made only when it is asked for. */
  table: () => Table;
  /** The answer as it came, where that is of use to a program. */
  json?: () => unknown;
}

/** Saves what a panel lists as files, made in the browser. */
export function TakeAway({ name, table, json }: TakeAwayProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { paper } = useData();
  const save = (ending: string, type: string, text: string): void => {
    const file = `causeway-${paper.id}-${name}.${ending}`;
    saveFile(file, type, text);
    dispatch({ type: 'announce', text: t('takeAway.saved', { file }) });
  };
  return (
    <p className="take-away">
      <span className="quiet">{t('takeAway.title')}</span>
      <button type="button" className="button small" onClick={() => save('csv', 'text/csv', csvOf(table()))}>
        <Icon name="save" size={14} />
        {t('takeAway.csv')}
      </button>
      {json && (
        <button
          type="button"
          className="button small"
          onClick={() => save('json', 'application/json', `${JSON.stringify(json(), null, 2)}\n`)}
        >
          <Icon name="save" size={14} />
          {t('takeAway.json')}
        </button>
      )}
    </p>
  );
}
