import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer } from '../../../server/contract/cypher.ts';
import { useDispatch } from '../../context/store-context.ts';
import { columnsOf, freeName, isSameStatement, newId, withSaved } from '../../model/cypher/kept.ts';
import type { KeptStatement } from '../../model/cypher/kept.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSaved } from '../../context/use-kept.ts';

interface SaveBarProps {
  title: string;
  statement: KeptStatement;
  /** What it answered, where it was run. */
  answer: CypherAnswer | null;
}

/** Saves the statement with its parameters in one step, under a name that can be changed at once or later. */
export function SaveBar({ title, statement, answer }: SaveBarProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const [saved, change] = useSaved();
  const [isRefused, setRefused] = useState(false);
  const known = saved.find((query) => isSameStatement(query, statement));
  const save = (): void => {
    const name = freeName(saved, title);
    const columns = answer ? columnsOf(answer) : [];
    const query = { id: newId(), name, description: '', ...statement, columns };
    const isKept = change((before) => withSaved(before, query));
    setRefused(!isKept);
    if (isKept) dispatch({ type: 'announce', text: t('cypher.savedAs', { name }) });
  };
  return (
    <div className="save-bar">
      {known ? (
        <p className="quiet">
          <Icon name="check" size={14} /> {t('cypher.savedAs', { name: known.name })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: 'ask', of: 'cypher', change: { tab: 'kept' } })}
          >
            {t('cypher.tab.kept')}
          </button>
        </p>
      ) : (
        <button type="button" className="button small" onClick={save}>
          <Icon name="pin" size={14} /> {t('cypher.save')}
        </button>
      )}
      {isRefused && <p className="field-problem">{t('cypher.cannotKeep')}</p>}
    </div>
  );
}
