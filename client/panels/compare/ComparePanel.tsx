import './compare.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { CompareAnswerView } from './CompareAnswerView.tsx';
import { CompareForm } from './CompareForm.tsx';
import { CompareSuggestions } from './CompareSuggestions.tsx';
import { SameSides } from './SameSides.tsx';

/** What two policies or factors reach, side by side. */
export function ComparePanel(): ReactElement {
  const { t } = useTranslation();
  return (
    <PerspectiveFrame id="compare" heading={t('compare.title')} hasSelection>
      <CompareForm />
      <CompareResult />
    </PerspectiveFrame>
  );
}

function CompareResult(): ReactElement {
  const { t } = useTranslation();
  const { left, right } = useQuestion('compare');
  const { maxLength, lift } = useView('scope');
  const state = useReasoning('contrast', left && right && { left, right, maxLength, lift });
  return (
    <ReasonedView
      state={state}
      open={
        <>
          <p className="quiet">{left === null && right === null ? t('compare.lead') : t('compare.second')}</p>
          <CompareSuggestions />
        </>
      }
      same={<SameSides />}
    >
      {(answer) =>
        left && right && <CompareAnswerView key={`${left} ${right}`} sides={{ left, right }} answer={answer} />
      }
    </ReasonedView>
  );
}
