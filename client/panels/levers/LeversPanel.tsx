import '../../ui/chains/answers.css';
import './levers.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { LeversAnswer } from './LeversAnswer.tsx';

/** Which nodes move most, by what begins and what ends at them. */
export function LeversPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const scope = useView('scope');
  const state = useReasoning('leverage', scope);
  return (
    <PanelFrame
      label={t('levers.title')}
      subject="levers"
      heading={t('levers.heading')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <div className="levers">
        <ScopeFields />
        <ReasonedView state={state} open={null} keeps>
          {(answer) => <LeversAnswer answer={answer} />}
        </ReasonedView>
      </div>
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}
