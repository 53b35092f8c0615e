import './answers.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EffectTally } from './chain-ends.ts';

const TALLIED = ['good', 'bad', 'mixed', 'unknown', 'unjudged'] as const;

/** How many of the effects are wanted; what there is none of is not said. */
export function Tally({ tally }: { tally: EffectTally }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="tally">
      {TALLIED.filter((effect) => tally[effect] > 0).map((effect) => (
        <li key={effect} data-effect={effect}>
          <span className="effect-tag">{t(`effect.${effect}`)}</span> {tally[effect]}
        </li>
      ))}
    </ul>
  );
}
