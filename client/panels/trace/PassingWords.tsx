import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useQuestion, useView } from '../../context/store-context.ts';
import { withParts } from '../../model/parts.ts';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNames } from '../../ui/nodes/use-names.ts';

/** Which paths the answer speaks of, where it does not speak of all. */
export function PassingWords(): ReactElement | null {
  const { t } = useTranslation();
  const names = useNames();
  const { dataGraph } = useData();
  const { require, avoid } = useQuestion('trace');
  const { lift } = useView('scope');
  const only = require.length > 0 ? t('trace.passing.only', { nodes: names(require) }) : '';
  const none = avoid.length > 0 ? t('trace.passing.none', { nodes: names(avoid) }) : '';
  // A question is lifted at its two ends only.
  const hasHeading = lift && [...require, ...avoid].some((key) => withParts(dataGraph, key).size > 1);
  const words = [only, none, hasHeading ? t('trace.passing.alone') : ''].filter(Boolean).join(' ');
  useAnnounce(words);
  if (words === '') return null;
  return (
    <p className="notice" dir="auto">
      {words}
    </p>
  );
}
