import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../context/store-context.ts';
import { withSaved } from '../../model/cypher/kept.ts';
import type { SavedQuery } from '../../model/cypher/kept.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useKept } from '../../context/use-kept.ts';
import { KINDS } from '../../state/kept/kinds.ts';
import { useOpenEditor } from '../../context/use-open-editor.ts';

/** A saved query: open it, give it another name or description, take it away as a file, or let it go. */
export function SavedItem({ query }: { query: SavedQuery }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const [, change] = useKept(KINDS.saved);
  const [isEdited, setEdited] = useState(false);
  const open = useOpenEditor();
  const download = async (): Promise<void> => {
    const { fileNameOf, unfiledParameters, writeQueryFile } = await import('../../model/cypher/query-file.ts');
    const name = fileNameOf(query.name);
    saveFile(`${name}.cypher`, 'text/plain', writeQueryFile(name, query));
    const left = unfiledParameters(query.parameters).join(', ');
    const file = `${name}.cypher`;
    dispatch({ type: 'announce', text: left ? t('cypher.unfiled', { names: left }) : t('takeAway.saved', { file }) });
  };
  return (
    <li className="saved-item">
      {isEdited ? (
        <SavedForm query={query} onDone={() => setEdited(false)} />
      ) : (
        <>
          <button type="button" className="link" onClick={() => open(query)}>
            <bdi>{query.name}</bdi>
          </button>
          {query.description && (
            <p className="quiet" dir="auto">
              {query.description}
            </p>
          )}
          <code className="past-text">{query.text.slice(0, 200)}</code>
          <p className="panel-actions">
            <button type="button" className="button small" onClick={() => setEdited(true)}>
              {t('cypher.rename')}
            </button>
            <button type="button" className="button small" onClick={() => void download()}>
              {t('cypher.asFile')}
            </button>
            <button
              type="button"
              className="button small"
              onClick={() => change((saved) => saved.filter(({ id }) => id !== query.id))}
            >
              {t('cypher.forget')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

function SavedForm({ query, onDone }: { query: SavedQuery; onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const [, change] = useKept(KINDS.saved);
  const [name, setName] = useState(query.name);
  const [description, setDescription] = useState(query.description);
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        change((saved) => withSaved(saved, { ...query, name: name.trim() || query.name, description }));
        onDone();
      }}
    >
      <label className="field">
        <span>{t('cypher.name')}</span>
        <input type="text" dir="auto" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="field">
        <span>{t('cypher.description')}</span>
        <textarea
          rows={2}
          dir="auto"
          maxLength={2000}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </label>
      <p className="panel-actions">
        <button type="submit" className="button small primary">
          {t('cypher.keepChange')}
        </button>
        <button type="button" className="button small" onClick={onDone}>
          {t('hint.cancel')}
        </button>
      </p>
    </form>
  );
}
