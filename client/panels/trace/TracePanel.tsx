import './trace.css';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Graph } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useShown } from '../../app/shown.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { filterGraph } from '../../model/filter-graph.ts';
import { useReasoning } from '../../reasoning/use-reasoning.ts';
import { NO_FILTERS } from '../../state/filters.ts';
import { PanelFrame } from '../shared/PanelFrame.tsx';
import { SelectionStrip } from '../shared/SelectionStrip.tsx';
import { ReasonedView } from '../shared/ReasonedView.tsx';
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
  const dispatch = useDispatch();
  return (
    <PanelFrame
      label={t('trace.region')}
      subject="trace"
      isBriefable
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
  const { from, to, avoid, require } = useView('trace');
  const { maxLength, lift } = useView('scope');
  const question = [from, to, ...avoid, '', ...require].join(' ');
  const [wanted, setWanted] = useState({ question, limit: FIRST_PATHS });
  const limit = wanted.question === question ? wanted.limit : FIRST_PATHS;
  const asked = from && to && { from, to, maxLength, lift, limit, require: [...require] };
  const state = useReasoning('paths', asked, useGraphWithout(avoid));
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

/** What is shown without the nodes that no path may pass. */
function useGraphWithout(avoid: readonly NodeKey[]): Graph {
  const { graph } = useShown();
  return useMemo(() => filterGraph(graph, { ...NO_FILTERS, hidden: avoid }), [graph, avoid]);
}
