import { useTranslation } from 'react-i18next';
import type { Loop } from '../../../server/contract/loops.ts';
import type { Table } from '../../model/table.ts';
import { useData } from '../../context/data-context.ts';
import { useChainWords } from '../../ui/chains/use-chain-words.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { policiesOn } from './loop-model.ts';
import { useLoopWords } from './use-loop-words.ts';

/** A maker of the loops as a table, each with its claims, sentences and policies. */
export function useLoopTable(): (loops: readonly Loop[]) => Table {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const loopWords = useLoopWords();
  const chainWords = useChainWords();
  return (loops) => ({
    header: [
      t('loops.column.kind'),
      t('loops.column.told'),
      t('loops.column.nodes'),
      t('loops.column.confidence'),
      t('loops.column.claims'),
      t('table.quotes'),
      t('loops.policies'),
    ],
    rows: loops.map((loop) => {
      const { told, comesBack } = loopWords(loop);
      const { claims, quotes } = chainWords(loop.edges);
      const policies = policiesOn(dataGraph, loop.nodes).map((edge) => nameOf(dataGraph.source(edge)));
      const nodes = loop.nodes.map(nameOf).join(' → ');
      return [loop.kind, `${told} ${comesBack}`, nodes, loop.confidence, claims, quotes, policies.join(' | ')];
    }),
  });
}
