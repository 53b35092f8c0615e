import './answers.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EffectCounts } from './chain-ends.ts';

const COUNTED = ['good', 'bad', 'mixed', 'unknown', 'unjudged'] as const;

/** How many of the effects are wanted; what there is none of is not said. */
export function EffectCountList({ counts }: { counts: EffectCounts }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="effect-counts">
      {COUNTED.filter((effect) => counts[effect] > 0).map((effect) => (
        <li key={effect} data-effect={effect}>
          <span className="effect-tag">{t(`effect.${effect}`)}</span> {counts[effect]}
        </li>
      ))}
    </ul>
  );
}
