import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loop } from '../../../server/contract/loops.ts';
import { useShown } from '../../context/shown.ts';
import { useLanguage } from '../../context/use-language.ts';
import { chainMarks } from '../../model/chain.ts';
import { BriefButton } from '../../ui/BriefButton.tsx';
import { ChainSteps } from '../../ui/chains/ChainSteps.tsx';
import { ClaimLine } from '../../ui/claims/ClaimLine.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePointing } from '../../context/use-pointing.ts';
import { closedChain, policiesOn } from './loop-model.ts';
import { useLoopWords } from './use-loop-words.ts';

interface LoopCardProps {
  loop: Loop;
  isHeld: boolean;
  onHold: () => void;
}

const KINDS = { R: 'R', B: 'B', '?': 'unknown' } as const;

/** One loop as a sentence, and on demand its claims hop by hop and the policies that act on it. */
export function LoopCard({ loop, isHeld, onHold }: LoopCardProps): ReactElement {
  const { t } = useTranslation();
  const pointing = usePointing();
  const { told, comesBack } = useLoopWords()(loop);
  const [isOpen, setOpen] = useState(isHeld);
  const kind = KINDS[loop.kind];
  return (
    <li className="loop" data-kind={kind} data-held={isHeld || undefined} {...pointing(loop.edges)}>
      <p className="loop-kind">
        <span className="loop-mark" aria-hidden="true">
          {loop.kind}
        </span>
        {t(`loops.kind.${kind}`)}
      </p>
      <p dir="auto">
        {told} <strong className="comes-back">{comesBack}</strong>
      </p>
      <LoopFacts loop={loop} />
      <div className="loop-actions">
        <button type="button" className="button small" aria-pressed={isHeld} onClick={onHold}>
          <Icon name="loops" size={14} />
          {isHeld ? t('loops.letGo') : t('loops.hold')}
          <span className="visually-hidden">: {told}</span>
        </button>
        <BriefButton finding={{ kind: 'loop', edges: loop.edges }} about={told} small />
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('loops.hideSteps') : t('loops.steps')}
          <span className="visually-hidden">: {told}</span>
        </button>
      </div>
      {isOpen && <LoopEvidence loop={loop} />}
    </li>
  );
}

function LoopFacts({ loop }: { loop: Loop }): ReactElement {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage(), { maximumSignificantDigits: 2 });
  return (
    <p className="chain-facts">
      <span>{t('count.claims', { count: loop.edges.length })}</span>
      <span>{t('loops.confidence', { value: number.format(loop.confidence) })}</span>
      {loop.inferred && <span data-inferred>{t('loops.inferred')}</span>}
    </p>
  );
}

function LoopEvidence({ loop }: { loop: Loop }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useShown();
  const chain = closedChain(loop);
  const known = loop.nodes.filter((node) => dataGraph.hasNode(node));
  const policies = policiesOn(dataGraph, known);
  const edges = loop.edges.filter((edge) => dataGraph.hasEdge(edge));
  return (
    <>
      <ChainSteps nodes={chain.nodes} edges={chain.edges} joints={chainMarks(dataGraph, edges).joints} />
      <section className="loop-policies" aria-label={t('loops.policies')}>
        <h4>
          {t('loops.policies')} <span className="count">{policies.length}</span>
        </h4>
        {policies.length === 0 && <p className="quiet">{t('loops.noPolicies')}</p>}
        <ul className="lines">
          {policies.map((edge) => (
            <ClaimLine key={edge} edge={edge} />
          ))}
        </ul>
      </section>
    </>
  );
}
