import './answer-plan.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherPlan } from '../../../server/contract/cypher.ts';
import type { CypherParameters } from '../../../server/contract/cypher-values.ts';
import { planned } from '../../model/cypher/plan-rows.ts';
import { PlanTree } from './PlanTree.tsx';
import { RunFailure } from './RunFailure.tsx';
import { useRun } from '../../context/use-run.ts';

interface AnswerPlanProps {
  statement: { text: string; parameters: CypherParameters };
  /** What came with the rows, where the statement itself asked for it. */
  plan: CypherPlan | undefined;
}

const KINDS = ['explain', 'profile'] as const;

/** How the store answers the statement: asked for here, or by the statement itself. */
export function AnswerPlan({ statement, plan }: AnswerPlanProps): ReactElement {
  const { t } = useTranslation();
  const { state, run, cancel } = useRun();
  const told = state.status === 'ready' ? state.answer : null;
  const shown = told?.plan ?? plan;
  const ask = (kind: CypherPlan['kind']): void =>
    run({ kind: 'statement', text: planned(kind, statement.text), parameters: statement.parameters });
  return (
    <div className="answer-plan">
      <div className="answer-tools">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="button small" onClick={() => ask(kind)}>
            {t(`answer.ask.${kind}`)}
          </button>
        ))}
        {state.status === 'running' && (
          <>
            <span className="quiet">{t('cypher.running')}</span>
            <button type="button" className="button small" onClick={cancel}>
              {t('cypher.cancel')}
            </button>
          </>
        )}
      </div>
      {state.status === 'failed' && <RunFailure failure={state.failure} />}
      {shown ? <PlanTree plan={shown} /> : <p className="quiet">{t('answer.noPlan')}</p>}
      {told?.notices.map((notice) => (
        <p key={notice} className="notice" dir="auto">
          {notice}
        </p>
      ))}
    </div>
  );
}
