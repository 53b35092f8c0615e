import './trace.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { NoPath } from './NoPath.tsx';
import { SameEnds } from './SameEnds.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TraceAnswer } from './TraceAnswer.tsx';
import { TraceForm } from './TraceForm.tsx';

const FIRST_PATHS = 200;
const MOST_PATHS = 10_000;

/** Every chain of claims from one node to another, and what they come to. */
export function TracePanel(): ReactElement {
  const { t } = useTranslation();
  return (
    <PerspectiveFrame id="trace" label={t('trace.region')} heading={t('trace.title')} hasSelection>
      <TraceForm />
      <TraceResult />
    </PerspectiveFrame>
  );
}

function TraceResult(): ReactElement {
  const { t } = useTranslation();
  const { from, to, avoid, require } = useQuestion('trace');
  const { maxLength, lift } = useView('scope');
  const question = [from, to, ...avoid, '', ...require].join(' ');
  const [wanted, setWanted] = useState({ question, limit: FIRST_PATHS });
  const limit = wanted.question === question ? wanted.limit : FIRST_PATHS;
  const asked = from && to && { from, to, maxLength, lift, limit, require, avoid };
  const state = useReasoning('paths', asked);
  return (
    <ReasonedView
      state={state}
      open={
        <>
          <p className="quiet">{t('trace.lead')}</p>
          {from === null && to === null && <Suggestions />}
        </>
      }
      same={<SameEnds />}
    >
      {(answer) =>
        answer.net === 'none' ? (
          <NoPath />
        ) : (
          <TraceAnswer answer={answer} onMore={() => setWanted({ question, limit: Math.min(MOST_PATHS, limit * 5) })} />
        )
      }
    </ReasonedView>
  );
}
