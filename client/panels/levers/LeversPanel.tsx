import '../../ui/chains/answers.css';
import './levers.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { LeversAnswer } from './LeversAnswer.tsx';

/** Which nodes move most, by what begins and what ends at them. */
export function LeversPanel(): ReactElement {
  const { t } = useTranslation();
  const scope = useView('scope');
  const state = useReasoning('leverage', scope);
  return (
    <PerspectiveFrame id="levers" label={t('levers.title')} heading={t('levers.heading')} hasSelection>
      <div className="levers">
        <ScopeFields />
        <ReasonedView state={state} open={null} keeps>
          {(answer) => <LeversAnswer answer={answer} />}
        </ReasonedView>
      </div>
    </PerspectiveFrame>
  );
}
