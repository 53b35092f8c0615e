import './answer.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer, NamedQuery } from '../../../server/contract/cypher.ts';
import type { CypherParameters } from '../../../server/contract/cypher-values.ts';
import { entitiesOf } from '../../model/cypher/entities.ts';
import type { Entities } from '../../model/cypher/entities.ts';
import { toCell } from '../../model/cypher/cells.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { AnswerHead } from './AnswerHead.tsx';
import { AnswerJson } from './AnswerJson.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { useOnMap } from './EntityChips.tsx';
import { OnMap } from './OnMap.tsx';
import { RunFailure } from './RunFailure.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { Running } from '../../context/use-run.ts';

interface AnswerViewProps {
  state: Running;
  /** What was asked, in words; the name under which it can be saved. */
  title: string;
  statement: { text: string; parameters: CypherParameters };
  /** What files are named after. */
  file: string;
  /** What the columns hold, where that is known. */
  about?: NamedQuery['columns'];
}

/** What a run came to: rows, a failure with what to do, or nothing yet. */
export function AnswerView({ state, ...about }: AnswerViewProps): ReactElement | null {
  const { t } = useTranslation();
  switch (state.status) {
    case 'idle':
    case 'running':
      return null;
    case 'cancelled':
      return <output className="notice">{t('cypher.cancelled')}</output>;
    case 'failed':
      return <RunFailure failure={state.failure} />;
    case 'ready':
      return <Rows answer={state.answer} {...about} />;
  }
}

const AnswerGraph = lazy(async () => ({ default: (await import('./AnswerGraph.tsx')).AnswerGraph }));
const AnswerPlan = lazy(async () => ({ default: (await import('./AnswerPlan.tsx')).AnswerPlan }));

const VIEWS = ['table', 'graph', 'json', 'plan'] as const;
type View = (typeof VIEWS)[number];

function Rows({ answer, ...about }: Omit<AnswerViewProps, 'state'> & { answer: CypherAnswer }): ReactElement {
  const { t } = useTranslation();
  const { columns, rows } = answer;
  const found = useFound(answer);
  const isOnMap = found.nodes.length + found.edges.length > 0;
  const isThere: Record<View, boolean> = {
    table: rows.length > 0,
    graph: isOnMap,
    json: rows.length > 0,
    plan: true,
  };
  const [chosen, setChosen] = useState<View>(answer.plan?.kind === 'explain' ? 'plan' : 'table');
  const views = VIEWS.filter((view) => isThere[view]);
  const view = isThere[chosen] ? chosen : null;
  useAnnounce(
    answer.plan?.kind === 'explain'
      ? t('answer.explained')
      : t('cypher.announce', { rows: t('cypher.rows', { count: answer.rowCount }) }),
  );
  return (
    <section className="cypher-answer" aria-label={t('cypher.answer')}>
      <AnswerHead answer={answer} />
      <SaveBar title={about.title} statement={about.statement} answer={answer} />
      <div className="answer-tools">
        <Choice
          label={t('cypher.views')}
          value={view}
          options={views.map((value) => ({ value, words: t(`cypher.view.${value}`) }))}
          onChoose={setChosen}
        />
        {isOnMap && <OnMap found={found} />}
      </div>
      <PanelBoundary resetKey={view ?? ''}>
        <Suspense fallback={<Skeleton lines={6} />}>
          {view === 'table' && <AnswerTable answer={answer} about={about.about} />}
          {view === 'graph' && <AnswerGraph found={found} />}
          {view === 'json' && <AnswerJson answer={answer} />}
          {view === 'plan' && (
            <AnswerPlan key={JSON.stringify(about.statement)} statement={about.statement} plan={answer.plan} />
          )}
        </Suspense>
      </PanelBoundary>
      {rows.length > 0 && (
        <TakeAway
          name={about.file}
          table={() => ({ header: columns, rows: rows.map((row) => row.map(toCell)) })}
          json={() => answer}
        />
      )}
    </section>
  );
}

/** What of the rows is on the map. */
function useFound({ rows }: CypherAnswer): Entities {
  const onMap = useOnMap();
  return useMemo(() => entitiesOf(rows, onMap), [rows, onMap]);
}
