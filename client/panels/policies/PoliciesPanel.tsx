import './policies.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { PoliciesAnswer } from './PoliciesAnswer.tsx';
import { TargetForm } from './TargetForm.tsx';

/** Which policies serve what is chosen, through what, and what they leave to itself on the way. */
export function PoliciesPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('policies.title')}
      subject="policies"
      isBriefable
      heading={t('policies.title')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <TargetForm />
      <PoliciesResult />
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}

function PoliciesResult(): ReactElement {
  const { t } = useTranslation();
  const { targets, allowUnknown } = useView('policies');
  const { maxLength, lift } = useView('scope');
  const state = useReasoning(
    'support',
    targets.length === 0 ? null : { targets: [...targets], allowUnknown, maxLength, lift },
  );
  return (
    <ReasonedView state={state} open={<p className="quiet">{t('policies.open')}</p>}>
      {(answer) => <PoliciesAnswer key={targets.join(' ')} answer={answer} />}
    </ReasonedView>
  );
}
