import '../chains/answers.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Net } from '../../../server/contract/reasoning.ts';
import type { EffectWord } from './effect-words.ts';
import { NET_GLYPHS } from './net-glyphs.ts';

/** A net effect as a sign in a ring; its words stand beside it. */
export function NetMark({ net }: { net: Net }): ReactElement {
  return (
    <span className="net-mark" data-net={net} aria-hidden="true">
      {NET_GLYPHS[net]}
    </span>
  );
}

/** A net effect as a sign and in words. */
export function NetWords({ net }: { net: Net }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="net-words" data-net={net}>
      <NetMark net={net} /> {t(`net.${net}`)}
    </span>
  );
}

/** Whether an effect is wanted by the paper's own lights. */
export function EffectTag({ effect }: { effect: EffectWord }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="effect" data-effect={effect}>
      <span className="effect-tag">{t(`effect.${effect}`)}</span>
    </span>
  );
}
