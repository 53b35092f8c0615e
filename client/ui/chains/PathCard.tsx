import './path-card.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { Path } from '../../../server/contract/reasoning.ts';
import { useLanguage } from '../../context/use-language.ts';
import { ChainGlance } from './ChainGlance.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import { BriefButton } from '../BriefButton.tsx';
import { Icon } from '../Icon.tsx';
import { SignMark } from '../nodes/marks.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';

interface PathCardProps {
  path: Path;
  rank: number;
  isPinned: boolean;
  onPin: () => void;
}

/** One chain: at a glance as names and signs, and on demand hop by hop with its sentences. */
export function PathCard({ path, rank, isPinned, onPin }: PathCardProps): ReactElement {
  const { t } = useTranslation();
  const pointing = usePointing();
  const [isOpen, setOpen] = useState(isPinned);
  const number = new Intl.NumberFormat(useLanguage(), { maximumSignificantDigits: 2 });
  const sign = SIGN_NAMES[path.sign];
  const nameOf = useNameOf();
  const name = t('trace.pathName', {
    rank,
    sign: t(`trace.pathSign.${sign}`),
    steps: t('count.steps', { count: path.edges.length }),
    confidence: number.format(path.confidence),
    chain: path.nodes.map(nameOf).join(' → '),
  });
  return (
    <li className="path" data-pinned={isPinned || undefined} {...pointing(path.edges)}>
      <button type="button" className="path-head" aria-pressed={isPinned} onClick={onPin}>
        <span className="visually-hidden">{`${name}. ${isPinned ? t('trace.unpin') : t('trace.pin')}`}</span>
        <span className="path-glance" aria-hidden="true">
          <span className="path-rank">{rank}</span>
          <SignMark sign={sign} inferred={path.inferred} />
          <ChainGlance nodes={path.nodes} edges={path.edges} joints={path.joints} />
          <span className="path-pin">
            <Icon name="pin" size={14} />
          </span>
        </span>
      </button>
      <PathFacts path={path} confidence={number.format(path.confidence)} />
      <button type="button" className="link path-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('trace.hideSteps') : t('trace.steps')}
        <span className="visually-hidden"> ({rank})</span>
      </button>
      <BriefButton small finding={{ kind: 'path', edges: [...path.edges] }} about={String(rank)} />
      {isOpen && <ChainSteps nodes={path.nodes} edges={path.edges} joints={path.joints} />}
    </li>
  );
}

function PathFacts({ path, confidence }: { path: Path; confidence: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="path-facts">
      <span>{t('trace.confidence', { value: confidence })}</span>
      <span>{t('count.steps', { count: path.edges.length })}</span>
      {path.inferred && <span data-inferred>{t('chainFact.inferred')}</span>}
      {path.joints.length > 0 && <span>{t('chainFact.joints', { count: path.joints.length })}</span>}
      {path.lifted && <span>{t('chainFact.lifted')}</span>}
    </p>
  );
}
