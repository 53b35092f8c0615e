import '../../ui/chains/answers.css';
import './loops.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { AsCypher } from '../../ui/AsCypher.tsx';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { LoopList } from './LoopList.tsx';
import { NoLoop } from './NoLoop.tsx';

/** Loops are told whole, so the longest path of the other views does not bear on them. */
const QUESTION = { maxLength: MAX_LENGTH_LIMIT, limit: 1000 };

/** Every chain of claims that leads back to where it began. */
export function LoopsPanel(): ReactElement {
  const { t } = useTranslation();
  const state = useReasoning('loops', QUESTION);
  return (
    <PerspectiveFrame id="loops" heading={t('loops.title')} hasSelection>
      <div className="loops">
        <ScopeFields without={['length', 'lift']} />
        <ReasonedView state={state} open={null} keeps>
          {(answer) => (answer.total === 0 ? <NoLoop truncated={answer.truncated} /> : <LoopList answer={answer} />)}
        </ReasonedView>
        <AsCypher asked={{ kind: 'loops' }} />
      </div>
    </PerspectiveFrame>
  );
}
