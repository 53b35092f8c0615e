import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import type { Consequence } from './consequences.ts';

const FEW = 4;

/** What goes the way that the paper does not want, whatever type it is of. */
export function AgainstTheGrain({ consequences }: { consequences: readonly Consequence[] }): ReactElement | null {
  const { t } = useTranslation();
  const bad = consequences.filter(({ effect }) => effect === 'bad');
  if (bad.length === 0) return null;
  return (
    <details className="against" open={bad.length <= FEW}>
      <summary>
        {t('whatIf.against')} <span className="count">{bad.length}</span>
      </summary>
      <ul>
        {bad.map(({ key, course }) => (
          <li key={key}>
            <NodeButton nodeKey={key} /> {course === 'up' ? t('whatIf.rises') : t('whatIf.falls')}
          </li>
        ))}
      </ul>
    </details>
  );
}
