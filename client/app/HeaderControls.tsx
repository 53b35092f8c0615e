import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { otherLanguage } from '../state/preferences.ts';
import { languageTag } from '../ui/claims/claim-words.ts';
import { useApp, useDispatch, useView } from '../context/store-context.ts';
import { useLanguage, useTheme } from '../context/use-language.ts';
import { useShare } from '../context/use-share.ts';

/** How long the button says that the link was copied. */
const SAID_MS = 4000;

export function LanguageSwitch(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const other = otherLanguage(useLanguage());
  return (
    <button
      type="button"
      className="button plain"
      lang={languageTag(other)}
      aria-label={t('header.language')}
      title={t('header.language')}
      onClick={() => dispatch({ type: 'choose-language', language: other })}
    >
      {t('header.languageShort')}
    </button>
  );
}

export function ThemeSwitch({ labelled = false }: { labelled?: boolean }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const theme = useTheme();
  const label = theme === 'dark' ? t('header.light') : t('header.dark');
  return (
    <button
      type="button"
      className={labelled ? 'button plain' : 'icon-button'}
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'choose-theme', theme: theme === 'dark' ? 'light' : 'dark' })}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      {labelled && label}
    </button>
  );
}

export function ShareButton(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const share = useShare();
  const state = useApp(({ transient }) => transient.sharing);
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => dispatch({ type: 'report-sharing', sharing: 'idle' }), SAID_MS);
    return () => clearTimeout(timer);
  }, [state, dispatch]);
  return (
    <>
      <button type="button" className="button plain share" onClick={share}>
        <Icon name={state === 'copied' ? 'check' : 'link'} />
        {state === 'copied' ? t('header.shared') : t('header.share')}
      </button>
      {state === 'failed' && <p className="toast">{t('header.shareFailed')}</p>}
    </>
  );
}

export function ShowAllSwitch(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const showAll = useView('showAll');
  return (
    <label className="switch" title={t('header.showAllHint')}>
      <input
        type="checkbox"
        checked={showAll}
        onChange={(event) => dispatch({ type: 'show-all', showAll: event.target.checked })}
      />
      <span>{t('header.showAll')}</span>
    </label>
  );
}

export function KeysButton(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('keys.open')}
      title={t('keys.open')}
      onClick={() => dispatch({ type: 'open-dialog', dialog: 'keys' })}
    >
      <Icon name="keyboard" />
    </button>
  );
}
