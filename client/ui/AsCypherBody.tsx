import './as-cypher.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedQuery } from '../../server/contract/cypher.ts';
import { namedQueries } from '../context/cypher-resources.ts';
import { useResource } from '../context/resource.ts';
import { useDispatch, useQuestion, useView } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';
import { asCypher, LONGEST_CHAIN, LONGEST_LOOP } from '../model/cypher/as-cypher.ts';
import type { Asked, NamedStatement } from '../model/cypher/as-cypher.ts';
import { filterParts } from '../state/filters.ts';
import { CopyButton } from './CopyButton.tsx';
import { Failure } from './Failure.tsx';
import { Skeleton } from './Skeleton.tsx';
import { aboutIn } from '../model/cypher/question-model.ts';
import { useOpenEditor } from '../context/use-open-editor.ts';

/** What a panel answers, as a statement with its parameters: to copy, or to go on with in the Cypher view. */
export function AsCypherBody({ asked }: { asked: Asked }): ReactElement {
  const { t } = useTranslation();
  const found = useResource(namedQueries, 'all');
  const named = asCypher(asked);
  switch (found.status) {
    case 'loading':
      return <Skeleton lines={4} />;
    case 'failed':
      return <Failure failure={found.failure} retry={found.retry} title={t('error.partTitle')} />;
    case 'ready': {
      const query = found.value.find(({ name }) => name === named.query);
      return query ? (
        <Statement asked={asked} named={named} query={query} />
      ) : (
        <p>{t('cypher.unknownQuestion', { name: named.query })}</p>
      );
    }
  }
}

interface StatementProps {
  asked: Asked;
  named: NamedStatement;
  query: NamedQuery;
}

function Statement({ asked, named: { parameters }, query }: StatementProps): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const dispatch = useDispatch();
  const openEditor = useOpenEditor();
  const given = JSON.stringify(parameters, null, 2);
  return (
    <div className="as-cypher">
      <p className="quiet">{aboutIn(language, query)}</p>
      <Differences asked={asked} />
      <pre className="statement-text">{query.text}</pre>
      <pre className="statement-text">{given}</pre>
      <p className="panel-actions">
        <button
          type="button"
          className="button small"
          onClick={() => {
            openEditor({ text: query.text, parameters });
            dispatch({ type: 'set-perspective', perspective: 'cypher' });
          }}
        >
          {t('cypher.openHere')}
        </button>
        <CopyButton text={query.text} words={t('cypher.copyStatement')} />
        <CopyButton text={given} words={t('cypher.copyParameters')} />
      </p>
    </div>
  );
}

/** Where the statement and the panel do not speak of the same. */
function Differences({ asked }: { asked: Asked }): ReactElement {
  const { t } = useTranslation();
  const filters = useView('filters');
  const { avoid, require } = useQuestion('trace');
  const isPassing = asked.kind === 'paths' && avoid.length + require.length > 0;
  return (
    <>
      {(filterParts(filters).length > 0 || isPassing) && <p className="notice">{t('cypher.wholePaper')}</p>}
      {asked.kind === 'paths' && asked.maxLength > LONGEST_CHAIN && (
        <p className="notice">{t('cypher.upTo', { steps: t('count.steps', { count: LONGEST_CHAIN }) })}</p>
      )}
      {asked.kind === 'loops' && (
        <p className="notice">{t('cypher.upTo', { steps: t('count.steps', { count: LONGEST_LOOP }) })}</p>
      )}
    </>
  );
}
