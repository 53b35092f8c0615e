import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { effectsInWords, markInWords } from './coverage-words.ts';
import type { Mark, Pair } from './matrix.ts';
import { CoverMark } from './CoverMark.tsx';
import { PairChains } from './PairChains.tsx';
import type { PairChainsProps } from './PairChains.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useHeldPath } from './use-emphasis-between.ts';

interface CellDetailProps {
  row: Line;
  column: Line;
  view: CoverageView;
}

/** What a policy does to one thing, with its chains; between headings, every pair that is connected. */
export function CellDetail({ row, column, view }: CellDetailProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { maxLength } = useView('scope');
  const mark = view.mark(row, column);
  const words = markInWords(t, mark);
  const names = { row: nameOf(row.key), column: nameOf(column.key) };
  useAnnounce(t('coverage.announceCell', { ...names, words }));
  const [only] = mark?.pairs ?? [];
  return (
    <>
      <h3>
        <bdi>{names.row}</bdi> → <bdi>{names.column}</bdi>
      </h3>
      {mark === null && <p>{t('coverage.noChain', { ...names, steps: t('count.steps', { count: maxLength }) })}</p>}
      {mark !== null && mark.pairs.length > 1 && <Pairs mark={mark} row={row} column={column} />}
      {mark?.pairs.length === 1 && only && (
        <>
          {(row.isGroup || column.isGroup) && <p className="quiet">{t('coverage.onePair')}</p>}
          <OnePair pair={only} />
        </>
      )}
    </>
  );
}

function OnePair({ pair }: { pair: Pair }): ReactElement {
  const ends = useMemo(() => ({ from: [pair.row], to: [pair.column] }), [pair]);
  const [held, hold] = useHeldPath(ends);
  return <PairChains pair={pair} held={held} hold={hold} />;
}

const PAGE = 12;

function Pairs({ mark, row, column }: { mark: Mark; row: Line; column: Line }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const ends = useMemo(() => ({ from: row.members, to: column.members }), [row, column]);
  const [held, hold] = useHeldPath(ends);
  const direct = mark.pairs.filter(({ cell }) => cell.status !== null).length;
  return (
    <>
      <p>
        {t('coverage.pairs', {
          pairs: t('coverage.connections', { count: mark.pairs.length }),
          direct,
          effects: effectsInWords(t, mark, language),
        })}
      </p>
      <ul className="pair-list">
        {mark.pairs.slice(0, shown).map((pair) => (
          <PairLine key={`${pair.row} ${pair.column}`} pair={pair} held={held} hold={hold} />
        ))}
      </ul>
      {shown < mark.pairs.length && (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE)}>
          {t('panel.showMore', { count: Math.min(PAGE, mark.pairs.length - shown) })}
        </button>
      )}
    </>
  );
}

function PairLine({ pair, held, hold }: PairChainsProps): ReactElement | null {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(false);
  const { status, effect } = pair.cell;
  if (effect === 'none') return null;
  return (
    <li>
      <button type="button" className="pair-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'right'} size={12} />
        <CoverMark status={status} effect={effect} />
        <span>
          <bdi>{nameOf(pair.row)}</bdi> → <bdi>{nameOf(pair.column)}</bdi>
          <span className="visually-hidden">{`: ${markInWords(t, { status, effect, pairs: [pair] })}`}</span>
        </span>
      </button>
      {isOpen && <PairChains pair={pair} held={held} hold={hold} />}
    </li>
  );
}
