import './schema.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphOutline } from '../../context/cypher-resources.ts';
import { useResource } from '../../context/resource.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PropertyList } from './PropertyList.tsx';
import { SchemaPicture } from './SchemaPicture.tsx';

/** What the graph holds, with counts; a click writes it where the caret is. */
export function SchemaAtHand({ onInsert }: { onInsert: (word: string) => void }): ReactElement {
  const { t } = useTranslation();
  const names = useResource(graphOutline, 'all');
  return (
    <details className="schema">
      <summary>{t('cypher.schema')}</summary>
      {names.status === 'loading' && <Skeleton lines={4} />}
      {names.status === 'failed' && (
        <Failure failure={names.failure} retry={names.retry} title={t('error.partTitle')} />
      )}
      {names.status === 'ready' && (
        <>
          <WordList
            title={t('cypher.labels')}
            words={names.value.labels}
            counts={names.value.counts.labels}
            onInsert={(word) => onInsert(`:${word}`)}
          />
          <WordList
            title={t('cypher.types')}
            words={names.value.relationshipTypes}
            counts={names.value.counts.relationshipTypes}
            onInsert={(word) => onInsert(`:${word}`)}
          />
          <SchemaPicture outline={names.value} onInsert={onInsert} />
          <PropertyList properties={names.value.properties} onInsert={onInsert} />
        </>
      )}
    </details>
  );
}

interface WordListProps {
  title: string;
  words: readonly string[];
  counts: Readonly<Record<string, number>>;
  onInsert: (word: string) => void;
}

function WordList({ title, words, counts, onInsert }: WordListProps): ReactElement {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="schema-words">
        {words.map((word) => (
          <li key={word}>
            <button type="button" className="chip" onClick={() => onInsert(word)}>
              <code>{word}</code>
              {counts[word] !== undefined && <span className="count">{counts[word]}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
