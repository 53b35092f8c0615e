import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../app/store-context.ts';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNames } from '../shared/use-names.ts';

/** Which paths the answer speaks of, where it does not speak of all. */
export function PassingWords(): ReactElement | null {
  const { t } = useTranslation();
  const names = useNames();
  const { require, avoid } = useView('trace');
  const only = require.length > 0 ? t('trace.passing.only', { nodes: names(require) }) : '';
  const none = avoid.length > 0 ? t('trace.passing.none', { nodes: names(avoid) }) : '';
  const words = [only, none].join(' ').trim();
  useAnnounce(words);
  if (words === '') return null;
  return (
    <p className="notice" dir="auto">
      {words}
    </p>
  );
}
