import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag, otherLanguage } from '../../server/contract/language.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useShown } from '../context/shown.ts';
import { useApp, useDispatch } from '../context/store-context.ts';
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

/** How much of the paper the map shows. */
export function DepthChoice(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { cut, depths } = useShown();
  return (
    <Choice
      label={t('depth.title')}
      value={cut.depth}
      options={depths.map((depth) => ({ value: depth, words: t(`depth.${depth}`) }))}
      onChoose={(depth) => dispatch({ type: 'set-depth', depth })}
    />
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
