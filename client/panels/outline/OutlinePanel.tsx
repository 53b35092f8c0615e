import './outline.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../context/store-context.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { OutlineTree } from './OutlineTree.tsx';

/** Everything on the map as a tree, for those who read it without the picture. */
export function OutlinePanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('outline.region')}
      subject="outline"
      heading={t('outline.title')}
      onClose={() => dispatch({ type: 'set-outline', open: false })}
    >
      <p className="quiet outline-help">{t('outline.help')}</p>
      <OutlineTree />
    </PanelFrame>
  );
}
