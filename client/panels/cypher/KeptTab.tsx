import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { seek } from '../../model/cypher/kept.ts';
import type { PastRun } from '../../model/cypher/kept.ts';
import { useLanguage } from '../../context/use-language.ts';
import { languageTag } from '../../ui/claims/claim-words.ts';
import { ImportQueries } from './ImportQueries.tsx';
import { SavedItem } from './SavedItem.tsx';
import { useHistory, useSaved } from '../../context/use-kept.ts';
import { useOpenEditor } from '../../context/use-open-editor.ts';

/** What the reader saved, and what was run before; both stay in this browser. */
export function KeptTab(): ReactElement {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const [saved] = useSaved();
  const [history] = useHistory();
  const shown = seek(saved, sought);
  return (
    <>
      <p className="quiet">{t('cypher.keptLead')}</p>
      {saved.length + history.length > 0 && (
        <label className="field">
          <span>{t('cypher.seekKept')}</span>
          <input type="text" dir="auto" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
      )}
      <section aria-labelledby="cypher-saved" className="kept-list">
        <h3 id="cypher-saved">{t('cypher.saved')}</h3>
        <ImportQueries />
        {shown.length === 0 && (
          <p className="quiet">{saved.length === 0 ? t('cypher.noneSaved') : t('cypher.noneKeptFits')}</p>
        )}
        <ul>
          {shown.map((query) => (
            <SavedItem key={query.id} query={query} />
          ))}
        </ul>
      </section>
      <PastRuns runs={seek(history, sought)} isEmpty={history.length === 0} />
    </>
  );
}

function PastRuns({ runs, isEmpty }: { runs: readonly PastRun[]; isEmpty: boolean }): ReactElement {
  const { t } = useTranslation();
  const [, changeHistory] = useHistory();
  const open = useOpenEditor();
  const when = new Intl.DateTimeFormat(languageTag(useLanguage()), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="cypher-history" className="kept-list">
      <h3 id="cypher-history">{t('cypher.history')}</h3>
      {runs.length === 0 && <p className="quiet">{isEmpty ? t('cypher.noHistory') : t('cypher.noneKeptFits')}</p>}
      <ul>
        {runs.map((run) => (
          <li key={`${run.at} ${run.text}`} className="past-run">
            <button type="button" className="suggestion" onClick={() => open(run)}>
              <code className="past-text">{run.text.slice(0, 300)}</code>
              <span className="quiet">
                {when.format(run.at)}
                {run.rows !== null && ` · ${t('cypher.rows', { count: run.rows })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!isEmpty && (
        <button type="button" className="button small" onClick={() => changeHistory(() => [])}>
          {t('cypher.clearHistory')}
        </button>
      )}
    </section>
  );
}
