import './reach.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { NothingReached } from './NothingReached.tsx';
import { ReachAnswerView } from './ReachAnswerView.tsx';
import { ReachForm } from './ReachForm.tsx';
import { ReachSuggestions } from './ReachSuggestions.tsx';

/** Everything that follows from a node, or everything that it depends on. */
export function ReachPanel(): ReactElement {
  const { t } = useTranslation();
  return (
    <PerspectiveFrame id="reach" heading={t('reach.title')} hasSelection>
      <ReachForm />
      <ReachResult />
    </PerspectiveFrame>
  );
}

function ReachResult(): ReactElement {
  const { t } = useTranslation();
  const { from, direction } = useQuestion('reach');
  const { maxLength, lift } = useView('scope');
  const state = useReasoning('reach', from && { from, direction, maxLength, lift });
  return (
    <ReasonedView
      state={state}
      open={
        <>
          <p className="quiet">{t('reach.lead')}</p>
          <ReachSuggestions />
        </>
      }
    >
      {(answer) =>
        from &&
        (answer.nodes.length === 0 ? (
          <NothingReached from={from} />
        ) : (
          <ReachAnswerView key={`${from} ${direction}`} from={from} direction={direction} answer={answer} />
        ))
      }
    </ReasonedView>
  );
}
