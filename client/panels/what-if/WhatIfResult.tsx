import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../../context/shown.ts';
import { useQuestion, useView } from '../../context/store-context.ts';
import type { WhatIfQuestion } from '../../../server/contract/what-if.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { movedBy, SEED } from '../../model/changes.ts';
import { Consequences } from './Consequences.tsx';
import { FirstChanges } from './FirstChanges.tsx';

/** The answer to what is on the sliders; the one before it stays until the new one is there. */
export function WhatIfResult(): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useShown();
  const { changes, samples } = useQuestion('what-if');
  const { lift } = useView('scope');
  const moved = useMemo(() => movedBy(dataGraph, changes, lift), [dataGraph, changes, lift]);
  const question = changes.length === 0 ? null : ask(moved, samples);
  return (
    <ReasonedView
      state={useReasoning('what-if', question)}
      keeps
      open={
        <>
          <p className="quiet">{t('whatIf.lead')}</p>
          <FirstChanges />
        </>
      }
    >
      {(answer) => <Consequences answer={answer} moved={moved} />}
    </ReasonedView>
  );
}

function ask(moved: ReadonlyMap<string, number>, samples: number): WhatIfQuestion {
  return { changes: Object.fromEntries(moved), samples, seed: SEED };
}
