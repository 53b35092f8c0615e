import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WayOn } from '../../ui/chains/ChainItem.tsx';
import { ChainSteps } from '../../ui/chains/ChainSteps.tsx';
import { useTraceBetween } from '../../context/use-trace-between.ts';
import type { ComparedLine, Sides } from './compare-model.ts';
import { SideMark } from './SideMark.tsx';

/** The surest chain from each side to one node, sentence by sentence. */
export function ComparedChains({ line, sides }: { line: ComparedLine; sides: Sides }): ReactElement {
  const { t } = useTranslation();
  const traceBetween = useTraceBetween();
  return (
    <div className="compared-chains">
      {(['left', 'right'] as const).map((side) => {
        const end = line[side];
        return (
          end && (
            <div key={side}>
              <p className="quiet">
                <SideMark side={side} />{' '}
                {t('chainItem.surest', { steps: t('count.steps', { count: end.best.edges.length }) })}
              </p>
              <ChainSteps nodes={end.best.nodes} edges={end.best.edges} joints={end.joints} />
              <WayOn about={sides[side]} onTake={() => traceBetween(sides[side], line.key)}>
                {t('chainItem.traceAll')}
              </WayOn>
            </div>
          )
        );
      })}
    </div>
  );
}
