import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { paperLabel } from '../../context/paper-label.ts';
import { useAppStore } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { useLegendTexts, useMapTexts } from './use-map-texts.ts';
import type { MapSvg } from '../../view/export/map-svg.ts';
import { saveBlob, saveFile } from '../save-file.ts';
import type { PictureForm } from './picture-forms.ts';
import { usePictureWords } from './use-picture-words.ts';

/** Takes a picture of the map as it is shown, with its legend and a caption. */
export function useTakePicture(): () => Promise<MapSvg & { description: string }> {
  const { t } = useTranslation();
  const { paper } = useData();
  const language = useLanguage();
  const { nodeTypes: names } = useMapTexts();
  const legend = useLegendTexts();
  const describe = usePictureWords();
  const title = `${paperLabel(paper, language)}${paper.invented ? ` · ${t('app.invented')}` : ''}`;
  return async () => {
    const { takePicture } = await import('../../view/export/take-picture.ts');
    return takePicture({ names, legend, title, describe });
  };
}

/** Has the browser save a picture of the map, and says so. */
export function useSavePicture(): (form: PictureForm) => Promise<void> {
  const { t } = useTranslation();
  const { dispatch } = useAppStore();
  const { paper } = useData();
  const take = useTakePicture();
  const say = (text: string): void => dispatch({ type: 'announce', text });
  return async (form) => {
    const file = `causeway-${paper.id}-map.${form}`;
    try {
      await save(form, file, await take());
      say(t('picture.saved', { file }));
    } catch (error) {
      say(t('picture.failed'));
      throw error;
    }
  };
}

async function save(form: PictureForm, file: string, picture: MapSvg): Promise<void> {
  if (form === 'svg') return saveFile(file, 'image/svg+xml', picture.svg);
  const { svgToPng } = await import('../../view/export/svg-to-png.ts');
  saveBlob(file, await svgToPng(picture));
}
