import { useTranslation } from 'react-i18next';
import { writeClipboard } from './use-copy.ts';
import type { Sharing } from '../state/app-state.ts';
import { addressOf } from './address.ts';
import { useAppStore } from './store-context.ts';

/** Copies the link to this very view, and says how it went. */
export function useShare(): () => void {
  const { t } = useTranslation();
  const { state, rules, dispatch } = useAppStore();
  const report = (sharing: Sharing, text: string): void => {
    dispatch({ type: 'report-sharing', sharing });
    dispatch({ type: 'announce', text });
  };
  return () => {
    const link = new URL(addressOf(rules, state.getState().view), window.location.href).href;
    writeClipboard(link).then(
      () => report('copied', t('header.shared')),
      () => report('failed', t('header.shareFailed')),
    );
  };
}
