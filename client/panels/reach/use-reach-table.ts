import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import type { Table } from '../../model/table.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';
import type { ReachGroups } from './reach-model.ts';

/** A maker of the list as a table, in the order in which it is shown. */
export function useReachTable(direction: Direction): (groups: ReachGroups) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const chainWords = useChainWords();
  return ({ first, byDistance }) => ({
    header: [
      t('table.key'),
      t('table.nameZh'),
      t('table.nameEn'),
      t('table.type'),
      t('table.steps'),
      t(`reach.netColumn.${direction}`),
      t('table.effect'),
      t('table.claims'),
      t('table.quotes'),
    ],
    rows: [...first, ...byDistance.flatMap(({ lines }) => lines)].map(
      ({ key, net, effect, distance, best, nodeType }) => {
        const { name_zh, name_en } = dataGraph.getNodeAttributes(key);
        const { claims, quotes } = chainWords(best.edges);
        const wanted = t(`effect.${effect ?? 'none'}`);
        return [key, name_zh, name_en, t(`nodeType.${nodeType}`), distance, t(`net.${net}`), wanted, claims, quotes];
      },
    ),
  });
}
