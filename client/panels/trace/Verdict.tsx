import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Net, PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useLanguage } from '../../context/use-language.ts';
import type { EffectWord } from '../../ui/claims/effect-words.ts';
import { NET_GLYPHS } from '../../ui/claims/net-glyphs.ts';
import type { wishWord } from '../../ui/chains/trace-words.ts';

interface VerdictProps {
  net: Net;
  verdict: string;
  counts: string;
  effect: EffectWord | null;
  wish: ReturnType<typeof wishWord>;
  answer: PathsAnswer;
}

/** The net effect in words, whether it is wanted, and how many chains say what. */
export function Verdict({ net, verdict, counts, effect, wish, answer }: VerdictProps): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="verdict" data-net={net} aria-label={verdict}>
      <span className="verdict-glyph" aria-hidden="true">
        {NET_GLYPHS[net]}
      </span>
      <div className="verdict-words">
        <h3 dir="auto">{verdict}</h3>
        {effect && (
          <p className="verdict-effect" data-effect={effect}>
            <span className="effect-tag">{t(`trace.effect.${effect}`)}</span> {t(`trace.wish.${wish}`)}
          </p>
        )}
        <CountBar counts={answer.counts} />
        <p className="quiet">{counts}</p>
      </div>
    </section>
  );
}

function CountBar({ counts }: Pick<PathsAnswer, 'counts'>): ReactElement {
  const number = new Intl.NumberFormat(useLanguage());
  const shares = [
    { sign: 'plus', glyph: '+', count: counts.positive },
    { sign: 'minus', glyph: '−', count: counts.negative },
    { sign: 'unknown', glyph: '?', count: counts.unknown },
  ].filter(({ count }) => count > 0);
  return (
    <div className="count-bar" aria-hidden="true">
      {shares.map(({ sign, glyph, count }) => (
        <span key={sign} data-sign={sign} style={{ flexGrow: count }}>
          {glyph} {number.format(count)}
        </span>
      ))}
    </div>
  );
}
