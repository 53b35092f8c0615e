import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../panels/shared/Icon.tsx';
import { PERSPECTIVES } from '../state/view-state.ts';
import type { Perspective } from '../state/view-state.ts';
import { useDispatch, useView } from './store-context.ts';
import { useNarrow } from './use-media.ts';

/** Map, trace, paper: what the panel beside the map is for. */
export function PerspectiveSwitch(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const current = useView('perspective');
  const isNarrow = useNarrow();
  const choose = (perspective: Perspective): void => {
    if (isNarrow) dispatch({ type: 'set-outline', open: false });
    dispatch({ type: 'set-perspective', perspective });
  };
  return (
    <nav className="perspectives" aria-label={t('header.perspective')}>
      {PERSPECTIVES.map((perspective) => (
        <button
          key={perspective}
          type="button"
          aria-current={perspective === current ? 'page' : undefined}
          onClick={() => choose(perspective)}
        >
          <Icon name={perspective} />
          {t(`header.${perspective}`)}
        </button>
      ))}
    </nav>
  );
}

export function OutlineSwitch(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const isOpen = useView('outline');
  return (
    <button
      type="button"
      className="button plain outline-switch"
      aria-expanded={isOpen}
      aria-label={isOpen ? t('header.closeOutline') : t('header.openOutline')}
      title={isOpen ? t('header.closeOutline') : t('header.openOutline')}
      onClick={() => dispatch({ type: 'set-outline', open: !isOpen })}
    >
      <Icon name="outline" />
      {t('header.outline')}
    </button>
  );
}
