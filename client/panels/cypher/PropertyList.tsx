import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphOutline } from '../../../server/contract/cypher.ts';
import { cellText } from '../../model/cypher/cells.ts';

interface PropertyListProps {
  properties: GraphOutline['properties'];
  onInsert: (text: string) => void;
}

/** Each property key, how many have it and of what labels and types, and what it holds there. */
export function PropertyList({ properties, onInsert }: PropertyListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-label={t('cypher.properties')}>
      <h4>{t('cypher.properties')}</h4>
      <ul className="schema-properties">
        {properties.map(({ key, count, owners, examples }) => (
          <li key={key}>
            <button type="button" className="chip" onClick={() => onInsert(`.${key}`)}>
              <code>{key}</code>
              <span className="count">{count}</span>
            </button>
            <span className="schema-owners">{owners.join(', ')}</span>
            {examples.length > 0 && (
              <span className="schema-examples">
                <span className="visually-hidden">{t('cypher.examples')} </span>
                {examples.map((example) => (
                  <bdi key={cellText(example)}>{JSON.stringify(example)}</bdi>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
