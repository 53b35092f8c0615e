import { Suspense, useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { lazyPanel } from './lazy-panel.ts';

const PictureSheet = lazyPanel('PictureSheet', () => import('../panels/picture/PictureSheet.tsx'));

/** Opens the choice of forms in which the map can be taken away. */
export function PictureButton(): ReactElement {
  const { t } = useTranslation();
  const { isOpen, close, place, button } = useDisclosure();
  const id = useId();
  return (
    <div className="picture-menu" {...place}>
      <button type="button" className="button plain share" aria-controls={id} {...button}>
        <Icon name="save" />
        {t('header.picture')}
      </button>
      {isOpen && (
        <Suspense>
          <PictureSheet id={id} onSaved={close} />
        </Suspense>
      )}
    </div>
  );
}
