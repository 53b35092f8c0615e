import './glance.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { GlanceView } from './GlanceView.tsx';

/** What the paper says, in one screen. */
export function GlancePanel(): ReactElement {
  const { t } = useTranslation();
  const { maxLength } = useView('scope');
  const { group } = useQuestion('glance');
  const state = useReasoning('glance', { maxLength, group: null });
  const measures = useReasoning('glance', group === null ? null : { maxLength, group });
  const listed = measures.status === 'ready' ? measures.answer.measures : null;
  return (
    <PerspectiveFrame id="glance" heading={t('glance.title')} hasSelection>
      <ReasonedView state={state} open={null} keeps>
        {(answer) => <GlanceView answer={answer} maxLength={maxLength} listed={listed} />}
      </ReasonedView>
    </PerspectiveFrame>
  );
}
