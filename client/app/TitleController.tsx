import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { NodeKey } from '../../server/contract/ids.ts';
import { useClaimWords, useNameOf } from '../ui/claims/use-claim-words.ts';
import { useData } from '../context/data-context.ts';
import { paperLabel } from '../context/paper-label.ts';
import { useApp, useView } from '../context/store-context.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import type { ViewState } from '../state/view-state.ts';
import { useLanguage } from '../context/use-language.ts';
import { PERSPECTIVES } from './perspectives.ts';

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
  const nameOf = useNameOf();
  const words = useClaimWords();
  const asked = useApp(({ view }) => titleIn(t, view, view.perspective, nameOf));
  if (asked !== null) return asked;
  if (selection?.kind === 'node') return t('app.titleNode', { name: nameOf(selection.key) });
  if (selection?.kind === 'edge') return t('app.titleNode', { name: words(selection.key) });
  return t('app.title', { paper: paperLabel(paper, language) });
}

/** What the perspective calls its question. */
function titleIn<Id extends PerspectiveId>(
  t: TFunction,
  { questions }: ViewState,
  id: Id,
  nameOf: (key: NodeKey) => string,
): string | null {
  return PERSPECTIVES[id].title?.(t, questions[id], nameOf) ?? null;
}
