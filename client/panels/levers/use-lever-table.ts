import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { useData } from '../../context/data-context.ts';
import type { Table } from '../../model/table.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

/** A maker of the table as it is shown, with the advantages by name. */
export function useLeverTable(): (nodes: readonly LeverageNode[]) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  return (nodes) => ({
    header: [
      t('levers.column.rank'),
      t('table.key'),
      t('table.nameZh'),
      t('table.nameEn'),
      t('table.type'),
      t('levers.quadrantColumn'),
      t('levers.column.influence'),
      t('levers.column.dependence'),
      t('levers.column.advantages'),
      t('levers.whichAdvantages'),
    ],
    rows: nodes.map(({ rank, key, nodeType, quadrant, influence, dependence, advantages }) => {
      const { name_zh, name_en } = dataGraph.getNodeAttributes(key);
      const type = t(`nodeType.${nodeType}`);
      const reached = advantages.map((advantage) => `${nameOf(advantage.key)}: ${t(`net.${advantage.net}`)}`);
      const corner = t(`levers.quadrant.${quadrant}`);
      const counts = [influence, dependence, advantages.length];
      return [rank, key, name_zh, name_en, type, corner, ...counts, reached.join(' | ')];
    }),
  });
}
