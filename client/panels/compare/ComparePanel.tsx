import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../app/store-context.ts';
import { PanelFrame } from '../shared/PanelFrame.tsx';
import { SelectionStrip } from '../shared/SelectionStrip.tsx';

export function ComparePanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('compare.title')}
      subject="compare"
      heading={t('compare.title')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}
