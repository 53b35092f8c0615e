import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import type { Cell, Table } from '../../model/table.ts';
import type { ChainEnd } from '../../ui/chains/chain-ends.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { TargetView } from './policies-model.ts';

/** A maker of the lists as one table: for each target its policies, then what is left to itself. */
export function usePoliciesTable(): (views: readonly TargetView[]) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const chainWords = useChainWords();
  const row = (target: string, role: string, { key, net, effect, best }: ChainEnd): Cell[] => {
    const { name_zh, name_en } = dataGraph.getNodeAttributes(key);
    const { claims, quotes } = chainWords(best.edges);
    return [target, role, key, name_zh, name_en, t(`net.${net}`), t(`effect.${effect ?? 'none'}`), claims, quotes];
  };
  return (views) => ({
    header: [
      t('policies.column.target'),
      t('policies.column.role'),
      t('table.key'),
      t('table.nameZh'),
      t('table.nameEn'),
      t('policies.column.net'),
      t('table.effect'),
      t('table.claims'),
      t('table.quotes'),
    ],
    rows: views.flatMap(({ target, policies, gaps }) => [
      ...policies.map((end) => row(nameOf(target), t('nodeType.Countermeasure'), end)),
      ...gaps.flatMap(({ kind, lines }) => lines.map((end) => row(nameOf(target), t(`policies.gap.${kind}`), end))),
    ]),
  });
}
