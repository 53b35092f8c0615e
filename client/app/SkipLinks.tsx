import type { MouseEvent, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { focusWhenThere } from '../context/focus.ts';
import { useApp, useDispatch } from '../context/store-context.ts';
import { hasPanelIn } from './PanelHost.tsx';

/** First stops of the keyboard: past the header, to the outline, the map or the panel. */
export function SkipLinks(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const hasPanel = useApp(({ view }) => hasPanelIn(view));
  const toOutline = (event: MouseEvent): void => {
    event.preventDefault();
    flushSync(() => dispatch({ type: 'set-outline', open: true }));
    focusWhenThere('[role="tree"] [tabindex="0"]');
  };
  return (
    <nav className="skip-links" aria-label={t('app.name')}>
      <a href="#outline" onClick={toOutline}>
        {t('app.skipToOutline')}
      </a>
      <a href="#map" onClick={(event) => jump(event, '#map')}>
        {t('app.skipToMap')}
      </a>
      {hasPanel && (
        <a href="#panel" onClick={(event) => jump(event, '#panel')}>
          {t('app.skipToPanel')}
        </a>
      )}
    </nav>
  );
}

/** The address holds the view, so a skip must not write into it. */
function jump(event: MouseEvent, selector: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}
