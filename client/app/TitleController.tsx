import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useClaimWords, useNameOf } from '../ui/claims/use-claim-words.ts';
import { useData } from '../context/data-context.ts';
import { paperLabel } from '../context/paper-label.ts';
import { useView } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';

/** Keeps the document's title in step with what is shown, so that history and tabs can be told apart; renders nothing. */
export function TitleController(): null {
  const title = useTitle();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

function useTitle(): string {
  const { t } = useTranslation();
  const { paper } = useData();
  const language = useLanguage();
  const selection = useView('selection');
  const perspective = useView('perspective');
  const { from, to } = useView('trace');
  const nameOf = useNameOf();
  const words = useClaimWords();
  if (perspective === 'trace' && from && to) return t('app.titleTrace', { from: nameOf(from), to: nameOf(to) });
  if (selection?.kind === 'node') return t('app.titleNode', { name: nameOf(selection.key) });
  if (selection?.kind === 'edge') return t('app.titleNode', { name: words(selection.key) });
  return t('app.title', { paper: paperLabel(paper, language) });
}
