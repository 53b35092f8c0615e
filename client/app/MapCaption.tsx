import './map-caption.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../context/shown.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useCaptionWords } from '../ui/map/use-caption-words.ts';

/** What the map shows and what it leaves out, under it; and the switch for its chains. */
export function MapCaption(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { cut, outline } = useShown();
  const chains = useView('chains');
  const words = useCaptionWords()(outline);
  return (
    <footer className="map-caption">
      <p title={words}>{words}</p>
      <CopyButton words={t('caption.copy')} text={words} />
      {cut.depth !== 'everything' && (
        <label className="switch" title={t('caption.chainsHint')}>
          <input
            type="checkbox"
            checked={chains}
            onChange={(event) => dispatch({ type: 'show-chains', chains: event.target.checked })}
          />
          <span>{t('caption.chains')}</span>
        </label>
      )}
    </footer>
  );
}
