import '../../ui/chains/answers.css';
import './what-if.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useView } from '../../context/store-context.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { AddChange } from './AddChange.tsx';
import { ChangeList } from './ChangeList.tsx';
import { WhatIfResult } from './WhatIfResult.tsx';

/** What follows when policies or factors are strengthened or weakened, as far as signs alone can tell. */
export function WhatIfPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { changes } = useView('whatIf');
  return (
    <PanelFrame
      label={t('whatIf.title')}
      subject="what-if"
      isBriefable
      heading={t('whatIf.heading')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <div className="what-if">
        {changes.length > 0 && <ChangeList changes={changes} />}
        <AddChange />
        {changes.length > 0 && <ScopeFields without={['length']} />}
        <WhatIfResult />
      </div>
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}
