import '../../ui/chains/answers.css';
import './what-if.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { AddChange } from './AddChange.tsx';
import { ChangeList } from './ChangeList.tsx';
import { WhatIfResult } from './WhatIfResult.tsx';

/** What follows when policies or factors are strengthened or weakened, as far as signs alone can tell. */
export function WhatIfPanel(): ReactElement {
  const { t } = useTranslation();
  const { changes } = useQuestion('what-if');
  return (
    <PerspectiveFrame id="what-if" label={t('whatIf.title')} heading={t('whatIf.heading')} hasSelection>
      <div className="what-if">
        {changes.length > 0 && <ChangeList changes={changes} />}
        <AddChange />
        {changes.length > 0 && <ScopeFields without={['length']} />}
        <WhatIfResult />
      </div>
    </PerspectiveFrame>
  );
}
