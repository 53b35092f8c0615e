import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';

/** MICMAC's names for the four corners, in the order in which the chart has them. */
export const QUADRANTS = ['driver', 'linkage', 'autonomous', 'dependent'] as const;

/** What each corner of the chart means, and how many nodes stand in it. */
export function Quadrants({ nodes }: { nodes: readonly LeverageNode[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <dl className="quadrants">
      {QUADRANTS.map((quadrant) => (
        <div key={quadrant}>
          <dt>
            {t(`levers.quadrant.${quadrant}`)}{' '}
            <span className="count">{nodes.filter((node) => node.quadrant === quadrant).length}</span>
          </dt>
          <dd>{t(`levers.meaning.${quadrant}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
