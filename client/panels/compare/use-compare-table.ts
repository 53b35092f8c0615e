import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import type { Cell, Table } from '../../model/table.ts';
import type { ChainEnd } from '../../ui/chains/chain-ends.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';
import type { ComparedGroup } from './compare-model.ts';

/** A maker of the comparison as one table, each side with its net effect and surest chain. */
export function useCompareTable(names: { left: string; right: string }): (groups: readonly ComparedGroup[]) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const chainWords = useChainWords();
  const side = (end: ChainEnd | null): Cell[] => {
    const { claims, quotes } = chainWords(end?.best.edges ?? []);
    return [t(`net.${end?.net ?? 'none'}`), t(`effect.${end?.effect ?? 'none'}`), claims, quotes];
  };
  const sideHeader = (name: string): string[] =>
    [t('compare.does'), t('table.effect'), t('table.claims'), t('table.quotes')].map((column) => `${name}: ${column}`);
  return (groups) => ({
    header: [
      t('compare.reachedBy'),
      t('table.key'),
      t('table.nameZh'),
      t('table.nameEn'),
      t('table.type'),
      ...sideHeader(names.left),
      ...sideHeader(names.right),
    ],
    rows: groups.flatMap(({ kind, lines }) =>
      lines.map(({ key, nodeType, left, right }) => {
        const { name_zh, name_en } = dataGraph.getNodeAttributes(key);
        const group = t(`compare.group.${kind}`, names);
        return [group, key, name_zh, name_en, t(`nodeType.${nodeType}`), ...side(left), ...side(right)];
      }),
    ),
  });
}
