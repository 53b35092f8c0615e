import { Suspense, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../panels/shared/Icon.tsx';
import { lazyPanel } from './lazy-panel.ts';

const PictureSheet = lazyPanel('PictureSheet', () => import('../panels/picture/PictureSheet.tsx'));

/** Opens the choice of forms in which the map can be taken away. */
export function PictureButton(): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- closes what a button inside it opened
    <div
      className="picture-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="button plain share"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="save" />
        {t('header.picture')}
      </button>
      {isOpen && (
        <Suspense>
          <PictureSheet id={id} onSaved={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
