import './trace.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useView } from '../../app/store-context.ts';
import { PanelFrame } from '../shared/PanelFrame.tsx';
import { SelectionStrip } from '../shared/SelectionStrip.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { NoPath } from './NoPath.tsx';
import { SameEnds } from './SameEnds.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TraceAnswer } from './TraceAnswer.tsx';
import { TraceForm } from './TraceForm.tsx';
import { useTrace } from './use-trace.ts';

const FIRST_PATHS = 200;
const MOST_PATHS = 10_000;

/** Every chain of claims from one node to another, and what they come to. */
export function TracePanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('trace.region')}
      subject="trace"
      heading={t('trace.title')}
      onClose={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
    >
      <TraceForm />
      <TraceResult />
      <div className="panel-dock">
        <SelectionStrip />
      </div>
    </PanelFrame>
  );
}

function TraceResult(): ReactElement {
  const { t } = useTranslation();
  const question = useView('trace');
  const ends = `${question.from} ${question.to}`;
  const [wanted, setWanted] = useState({ ends, limit: FIRST_PATHS });
  const limit = wanted.ends === ends ? wanted.limit : FIRST_PATHS;
  const state = useTrace(question, limit);
  switch (state.status) {
    case 'open':
      return (
        <>
          <p className="quiet">{t('trace.lead')}</p>
          {question.from === null && question.to === null && <Suggestions />}
        </>
      );
    case 'running':
      return (
        <>
          <output className="visually-hidden">{t('trace.running')}</output>
          <Skeleton lines={8} />
        </>
      );
    case 'failed':
      return (
        <div className="failure" role="alert">
          <p className="failure-title">{t('trace.failedTitle')}</p>
          <p>{t('trace.failed')}</p>
          <button type="button" className="button" onClick={state.retry}>
            {t('error.retry')}
          </button>
        </div>
      );
    case 'same':
      return <SameEnds />;
    case 'ready':
      return state.answer.net === 'none' ? (
        <NoPath />
      ) : (
        <TraceAnswer answer={state.answer} onMore={() => setWanted({ ends, limit: Math.min(MOST_PATHS, limit * 5) })} />
      );
  }
}
