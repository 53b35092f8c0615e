import './coverage.css';
import './coverage-grid.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageAnswer } from '../../../server/contract/coverage.ts';
import { useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { AsCypher } from '../../ui/AsCypher.tsx';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { CoverageDetail } from './CoverageDetail.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageSummary } from './CoverageSummary.tsx';
import { coverageTable } from './coverage-table.ts';
import { GridLegend } from './GridLegend.tsx';
import { GridTools } from './GridTools.tsx';
import { NoCoverage } from './NoCoverage.tsx';
import { useCoverageView } from './use-coverage-view.ts';

/** Which policy reaches what, and what none does. */
export function CoveragePanel(): ReactElement {
  const { t } = useTranslation();
  const scope = useView('scope');
  const state = useReasoning('coverage', scope);
  return (
    <PerspectiveFrame id="coverage" heading={t('coverage.title')} hasSelection>
      <ScopeFields />
      <ReasonedView state={state} open={null} keeps>
        {(answer) =>
          answer.rows.length === 0 || answer.columns.length === 0 ? <NoCoverage /> : <Covered answer={answer} />
        }
      </ReasonedView>
    </PerspectiveFrame>
  );
}

function Covered({ answer }: { answer: CoverageAnswer }): ReactElement {
  const { t } = useTranslation();
  const view = useCoverageView(answer);
  const nameOf = useNameOf();
  const { lift } = useView('scope');
  useAnnounce(t('coverage.gaps', { count: answer.unaddressed.length, total: answer.columns.length }));
  return (
    <>
      <CoverageSummary view={view} />
      {answer.truncated && <output className="notice">{t(`coverage.truncated.${answer.truncated}`)}</output>}
      <GridTools view={view} />
      <CoverageGrid view={view} />
      <CoverageDetail view={view} />
      <GridLegend />
      <TakeAway name="coverage" table={() => coverageTable(t, view, nameOf)} json={() => answer} />
      <AsCypher asked={{ kind: 'coverage', lift }} />
    </>
  );
}
