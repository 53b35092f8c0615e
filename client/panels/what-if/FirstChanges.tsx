import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../../context/shown.ts';
import { SuggestionList } from '../../ui/SuggestionList.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useAddChange } from './AddChange.tsx';
import { suggestChanges } from '../../model/changes.ts';

/** Questions to begin with: the paper's headings of policies and factors, each strengthened. */
export function FirstChanges(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useShown();
  const nameOf = useNameOf();
  const add = useAddChange();
  const keys = useMemo(() => suggestChanges(graph.nodes), [graph]);
  const suggestions = keys.map((key) => ({
    key,
    words: <bdi>{t('whatIf.firstOne', { name: nameOf(key) })}</bdi>,
    onChoose: () => add(key),
  }));
  return <SuggestionList title={t('whatIf.first')} suggestions={suggestions} />;
}
