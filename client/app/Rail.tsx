import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import type { PerspectiveId } from '../state/perspective.ts';
import { idsOf } from '../state/rules.ts';
import { usePerspectives, usePerspectiveWords } from '../ui/perspectives-context.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { useEnter } from '../context/use-enter.ts';

/** Every perspective down the side of the map, with the outline above them. */
export function Rail(): ReactElement {
  const { t } = useTranslation();
  const perspectives = usePerspectives();
  return (
    <div className="rail">
      <OutlineSwitch />
      <nav className="perspectives" aria-label={t('header.perspective')}>
        {idsOf(perspectives).map((perspective) => (
          <PerspectiveButton key={perspective} perspective={perspective} />
        ))}
      </nav>
    </div>
  );
}

/** The views at the thumb's height, on a phone; those that do not fit are under one button. */
export function TabBar(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const current = useView('perspective');
  const [isOpen, setOpen] = useState(false);
  const perspectives = usePerspectives();
  const wordsOf = usePerspectiveWords();
  const ids = idsOf(perspectives);
  const atThumb = ids.filter((id) => perspectives[id].isAtThumb);
  const others = ids.filter((id) => !perspectives[id].isAtThumb);
  const leave = (): void => {
    setOpen(false);
    dispatch({ type: 'set-outline', open: false });
  };
  return (
    <div className="tab-bar">
      <OutlineSwitch />
      <nav className="perspectives" aria-label={t('header.perspective')}>
        {atThumb.map((perspective) => (
          <PerspectiveButton key={perspective} perspective={perspective} onEnter={leave} />
        ))}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="more-views"
          data-current={others.includes(current) || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={others.includes(current) ? perspectives[current].icon : 'more'} />
          {others.includes(current) ? wordsOf(current).name : t('header.moreViews')}
        </button>
        <div id="more-views" className="more-views" hidden={!isOpen}>
          {others.map((perspective) => (
            <PerspectiveButton key={perspective} perspective={perspective} onEnter={leave} />
          ))}
        </div>
      </nav>
    </div>
  );
}

interface PerspectiveButtonProps {
  perspective: PerspectiveId;
  onEnter?: () => void;
}

function PerspectiveButton({ perspective, onEnter }: PerspectiveButtonProps): ReactElement {
  const { icon } = usePerspectives()[perspective];
  const { name, about } = usePerspectiveWords()(perspective);
  const enter = useEnter();
  const isCurrent = useView('perspective') === perspective;
  return (
    <button
      type="button"
      title={about}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        onEnter?.();
        enter(perspective);
      }}
    >
      <Icon name={icon} />
      {name}
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
