import { useTranslation } from 'react-i18next';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { PathsAnswer } from '../../../server/contract/reasoning.ts';
import type { Table } from '../../model/table.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';

/** A maker of the paths as a table, ranked, each with its claims and their sentences. */
export function usePathsTable(): (answer: PathsAnswer) => Table {
  const { t } = useTranslation();
  const chainWords = useChainWords();
  return ({ paths }) => ({
    header: [
      t('trace.column.rank'),
      t('trace.column.sign'),
      t('trace.column.length'),
      t('trace.column.confidence'),
      t('trace.column.inferred'),
      t('trace.column.joints'),
      t('table.chain'),
      t('table.quotes'),
    ],
    rows: paths.map(({ sign, edges, confidence, inferred, joints }, index) => {
      const { claims, quotes } = chainWords(edges);
      const words = t(`trace.pathSign.${SIGN_NAMES[sign]}`);
      const marked = inferred ? t('trace.yes') : t('trace.no');
      return [index + 1, words, edges.length, confidence, marked, joints.length, claims, quotes];
    }),
  });
}
