import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { NamedQuery } from '../../../server/contract/cypher.ts';
import { namedQueries } from '../../context/cypher-resources.ts';
import { useResource } from '../../context/resource.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { aboutIn, fitting, titleIn } from '../../model/cypher/question-model.ts';

/** The named queries by topic; one of them with its form and its answer. */
export function QuestionsTab(): ReactElement {
  const { t } = useTranslation();
  const { query: name } = useQuestion('cypher');
  const found = useResource(namedQueries, 'all');
  /** The question that was just chosen, and may be answered at once; one that a link brought waits. */
  const [chosen, setChosen] = useState<string | null>(null);
  switch (found.status) {
    case 'loading':
      return <Skeleton lines={10} />;
    case 'failed':
      return <Failure failure={found.failure} retry={found.retry} title={t('cypher.noQuestions')} />;
    case 'ready': {
      const query = found.value.find((candidate) => candidate.name === name);
      if (query) return <QuestionPage key={query.name} query={query} isChosen={chosen === query.name} />;
      return <QuestionList queries={found.value} unknown={name} onChoose={setChosen} />;
    }
  }
}

interface QuestionListProps {
  queries: readonly NamedQuery[];
  /** A name that no query has. */
  unknown: string | null;
  onChoose: (name: string) => void;
}

function QuestionList({ queries, unknown, onChoose }: QuestionListProps): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const shown = queries.filter((query) => fitting(query, sought));
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  return (
    <>
      <p className="quiet">
        {t('cypher.lead')} <a href={`docs?lang=${language}`}>{t('cypher.docs')}</a>
      </p>
      {unknown !== null && <p className="notice">{t('cypher.unknownQuestion', { name: unknown })}</p>}
      <label className="field">
        <span>{t('cypher.seek')}</span>
        <input type="text" value={sought} dir="auto" onChange={(event) => setSought(event.target.value)} />
      </label>
      {topics.length === 0 && <p className="quiet">{t('cypher.noneFits', { words: sought })}</p>}
      {topics.map((topic) => (
        <section key={topic} className="question-topic" aria-label={topicName(t, topic)}>
          <h3>{topicName(t, topic)}</h3>
          <ul>
            {shown
              .filter((query) => query.topic === topic)
              .map((query) => (
                <li key={query.name}>
                  <QuestionButton query={query} onChoose={onChoose} />
                  <p className="quiet">{aboutIn(language, query)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const TOPICS = ['causes', 'policies', 'structure', 'text', 'evidence'] as const;

function topicName(t: TFunction, topic: string): string {
  const known = TOPICS.find((one) => one === topic);
  return known ? t(`cypher.topic.${known}`) : topic;
}

function QuestionButton({ query, onChoose }: { query: NamedQuery; onChoose: (name: string) => void }): ReactElement {
  const dispatch = useDispatch();
  const language = useLanguage();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        onChoose(query.name);
        dispatch({ type: 'ask', of: 'cypher', change: { query: query.name, parameters: '' } });
      }}
    >
      <Icon name="right" size={12} />
      {titleIn(language, query)}
    </button>
  );
}
