import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoopsAnswer } from '../../../server/contract/loops.ts';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { pathId } from '../../state/path-id.ts';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { LoopCard } from './LoopCard.tsx';
import { useHoldLoop } from './use-hold-loop.ts';
import { useLoopsOnMap } from './use-loops-on-map.ts';
import { useLoopTable } from './use-loop-table.ts';

const PAGE = 20;

/** How many loops of which kind there are, and each of them; the one that is held runs on the map. */
export function LoopList({ answer }: { answer: LoopsAnswer }): ReactElement {
  const { t } = useTranslation();
  const { held } = useQuestion('loops');
  const loops = useMemo(() => answer.loops.map((loop) => ({ id: pathId(loop.edges), loop })), [answer]);
  const place = loops.findIndex(({ id }) => id === held);
  const [shown, setShown] = useState(PAGE);
  const visible = Math.max(shown, place + 1);
  const lead = useLead(answer);
  const table = useLoopTable();
  const hold = useHoldLoop(held);
  useAnnounce(lead);
  useLoopsOnMap(loops[place]?.loop ?? null, answer.loops);
  return (
    <>
      <section className="lead-answer" aria-label={lead}>
        <h3>{lead}</h3>
        <p className="quiet">{t('loops.kinds')}</p>
      </section>
      {answer.truncated && (
        <output className="notice">{t(`loops.truncated.${answer.truncated}`, { shown: answer.loops.length })}</output>
      )}
      <p className="quiet">{t('loops.howFar', { steps: t('count.steps', { count: MAX_LENGTH_LIMIT }) })}</p>
      {held !== null && place < 0 && <output className="notice">{t('loops.heldGone')}</output>}
      <ol className="loop-list">
        {loops.slice(0, visible).map(({ id, loop }) => (
          <LoopCard key={id} loop={loop} isHeld={id === held} onHold={() => hold(id, loop)} />
        ))}
      </ol>
      {visible < loops.length && (
        <button type="button" className="link" onClick={() => setShown(visible + PAGE)}>
          {t('panel.showMore', { count: Math.min(PAGE, loops.length - visible) })}
        </button>
      )}
      <TakeAway name="loops" table={() => table(answer.loops)} json={() => answer} />
    </>
  );
}

function useLead({ total, counts }: LoopsAnswer): string {
  const { t } = useTranslation();
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const kinds = (['reinforcing', 'balancing', 'unknown'] as const).filter((kind) => counts[kind] > 0);
  return t('loops.found', {
    count: total,
    kinds: list.format(kinds.map((kind) => t(`loops.count.${kind}`, { count: counts[kind] }))),
  });
}
