import type { Language } from '../../server/contract/language.ts';
import { preferredLanguage } from '../state/preferences.ts';
import type { Theme } from '../state/view-state.ts';
import { useView } from './store-context.ts';
import { useMedia } from './use-media.ts';

/** The reader's language: as chosen, or as the browser asks. */
export function useLanguage(): Language {
  return useView('language') ?? preferredLanguage(navigator.languages);
}

/** The theme shown: as chosen, or as the system asks. */
export function useTheme(): Theme {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return useView('theme') ?? (systemIsDark ? 'dark' : 'light');
}
