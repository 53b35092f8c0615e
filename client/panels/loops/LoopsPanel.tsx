import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../app/store-context.ts';
import { PanelFrame } from '../shared/PanelFrame.tsx';
import { SelectionStrip } from '../shared/SelectionStrip.tsx';

export function LoopsPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('loops.title')}
      subject="loops"
      heading={t('loops.title')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}
