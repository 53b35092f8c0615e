import './picture.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { PICTURE_FORMS } from '../../ui/map/picture-forms.ts';
import type { PictureForm } from '../../ui/map/picture-forms.ts';
import { useSavePicture } from '../../ui/map/use-picture.ts';

type Progress = 'none' | 'making' | 'failed';

/** The forms in which the map as it is shown can be taken away. */
export function PictureSheet({ id, onSaved }: { id: string; onSaved: () => void }): ReactElement {
  const { t } = useTranslation();
  const save = useSavePicture();
  const [progress, setProgress] = useState<Progress>('none');
  const take = (form: PictureForm): void => {
    setProgress('making');
    save(form).then(onSaved, () => setProgress('failed'));
  };
  return (
    <div id={id} className="picture-sheet">
      <p className="quiet">{t('picture.about')}</p>
      {PICTURE_FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className="button"
          aria-disabled={progress === 'making'}
          onClick={() => take(form)}
        >
          <Icon name="save" />
          {t(`picture.${form}`)}
        </button>
      ))}
      {progress === 'failed' && <p className="field-problem">{t('picture.failed')}</p>}
    </div>
  );
}
