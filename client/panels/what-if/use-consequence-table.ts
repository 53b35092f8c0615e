import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import type { Table } from '../../model/table.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';
import type { Consequence } from './consequences.ts';
import { useCourseWords } from './use-course-words.ts';

/** A maker of what follows as a table, a node a row, with the numbers behind the words. */
export function useConsequenceTable(): (consequences: readonly Consequence[]) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const chainWords = useChainWords();
  const courseWords = useCourseWords();
  return (consequences) => ({
    header: [
      t('table.key'),
      t('table.nameZh'),
      t('table.nameEn'),
      t('table.type'),
      t('whatIf.column.course'),
      t('table.effect'),
      t('whatIf.column.agreement'),
      t('whatIf.column.median'),
      t('whatIf.column.low'),
      t('whatIf.column.high'),
      t('table.claims'),
      t('table.quotes'),
    ],
    rows: consequences.map((node) => {
      const { name_zh, name_en } = dataGraph.getNodeAttributes(node.key);
      const { claims, quotes } = chainWords(node.paths[0]?.edges ?? []);
      const wanted = t(`effect.${node.effect ?? 'none'}`);
      const type = t(`nodeType.${node.nodeType}`);
      const numbers = [node.agreement, node.change, ...node.band];
      return [node.key, name_zh, name_en, type, courseWords(node), wanted, ...numbers, claims, quotes];
    }),
  });
}
