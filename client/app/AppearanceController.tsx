import { useEffect } from 'react';
import { languageTag } from '../../server/contract/language.ts';
import { speak } from '../i18n/texts.ts';
import { useView } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';

/** Keeps the document in step with the language and the theme; renders nothing. */
export function AppearanceController(): null {
  const language = useLanguage();
  const theme = useView('theme');
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
    void speak(language);
  }, [language]);
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
