import './policies.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { PoliciesAnswer } from './PoliciesAnswer.tsx';
import { TargetForm } from './TargetForm.tsx';

/** Which policies serve what is chosen, through what, and what they leave to itself on the way. */
export function PoliciesPanel(): ReactElement {
  const { t } = useTranslation();
  return (
    <PerspectiveFrame id="policies" heading={t('policies.title')} hasSelection>
      <TargetForm />
      <PoliciesResult />
    </PerspectiveFrame>
  );
}

function PoliciesResult(): ReactElement {
  const { t } = useTranslation();
  const { targets, allowUnknown } = useQuestion('policies');
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
