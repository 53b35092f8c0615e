import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { PERSPECTIVES } from '../state/view-state.ts';
import type { Perspective } from '../state/view-state.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { useEnter } from '../context/use-enter.ts';

/** Every perspective down the side of the map, with the outline above them. */
export function Rail(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="rail">
      <OutlineSwitch />
      <nav className="perspectives" aria-label={t('header.perspective')}>
        {PERSPECTIVES.map((perspective) => (
          <PerspectiveButton key={perspective} perspective={perspective} />
        ))}
      </nav>
    </div>
  );
}

const AT_THE_THUMB: readonly Perspective[] = ['map', 'trace', 'paper'];

/** The rooms at the thumb's height, on a phone; those that do not fit are under one button. */
export function TabBar(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const current = useView('perspective');
  const [isOpen, setOpen] = useState(false);
  const others = PERSPECTIVES.filter((perspective) => !AT_THE_THUMB.includes(perspective));
  const leave = (): void => {
    setOpen(false);
    dispatch({ type: 'set-outline', open: false });
  };
  return (
    <div className="tab-bar">
      <OutlineSwitch />
      <nav className="perspectives" aria-label={t('header.perspective')}>
        {AT_THE_THUMB.map((perspective) => (
          <PerspectiveButton key={perspective} perspective={perspective} onEnter={leave} />
        ))}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="more-rooms"
          data-current={others.includes(current) || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={others.includes(current) ? current : 'more'} />
          {others.includes(current) ? t(`header.${current}`) : t('header.moreRooms')}
        </button>
        <div id="more-rooms" className="more-rooms" hidden={!isOpen}>
          {others.map((perspective) => (
            <PerspectiveButton key={perspective} perspective={perspective} onEnter={leave} />
          ))}
        </div>
      </nav>
    </div>
  );
}

interface PerspectiveButtonProps {
  perspective: Perspective;
  onEnter?: () => void;
}

function PerspectiveButton({ perspective, onEnter }: PerspectiveButtonProps): ReactElement {
  const { t } = useTranslation();
  const enter = useEnter();
  const isCurrent = useView('perspective') === perspective;
  return (
    <button
      type="button"
      title={t(`about.${perspective}`)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        onEnter?.();
        enter(perspective);
      }}
    >
      <Icon name={perspective} />
      {t(`header.${perspective}`)}
    </button>
  );
}

function OutlineSwitch(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const isOpen = useView('outline');
  return (
    <button
      type="button"
      className="outline-switch"
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
