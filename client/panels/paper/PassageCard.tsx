import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../../server/contract/papers.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { isPaperLanguage } from '../../ui/claims/claim-words.ts';
import { ClaimChoice } from '../../ui/claims/ClaimLine.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { usePassageLabel } from '../../context/use-passage.ts';
import { useReasonOf } from './use-reason-of.ts';

/** What is known of the passage chosen in the text: translation, claims to choose from, or why it makes none. */
export function PassageCard({ passage }: { passage: Passage }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const id = usePassageLabel()(passage.id);
  const edges = passage.edges.filter((edge) => dataGraph.hasEdge(edge));
  const claims = t('count.claims', { count: edges.length });
  useAnnounce(t('paper.announcePassage', { id, claims }));
  return (
    <section className="passage-card" aria-label={t('paper.passage', { id })}>
      <header>
        <h3>
          {t('paper.passage', { id })}
          <span className="passage-roles">{passage.roles.map((role) => t(`paper.role.${role}`)).join(' · ')}</span>
        </h3>
        <button
          type="button"
          className="icon-button small"
          aria-label={t('paper.dismissPassage')}
          onClick={() => dispatch({ type: 'select-passage', passage: null })}
        >
          <Icon name="close" size={12} />
        </button>
      </header>
      <PassageTranslation passage={passage} />
      {edges.length > 0 && <Claims passage={passage} edges={edges} />}
      <WhyNone passage={passage} carries={edges.length > 0} />
      <Mentions passage={passage} />
    </section>
  );
}

/** Open for those who read the paper by it, folded for those who read its own language, and left to the text that has it. */
function PassageTranslation({ passage }: { passage: Passage }): ReactElement | null {
  const { t } = useTranslation();
  const { paper } = useData();
  const reads = isPaperLanguage(useLanguage(), paper.language);
  if (useQuestion('paper').translation) return null;
  return (
    <details className="passage-translation" open={!reads}>
      <summary>{t('quote.translation')}</summary>
      <p lang="en" dir="auto">
        {passage.text_en}
      </p>
    </details>
  );
}

function Claims({ passage, edges }: { passage: Passage; edges: Passage['edges'] }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const selection = useView('selection');
  const { goToEdge } = useNavigate();
  return (
    <>
      <p className="quiet">
        {edges.length === 1
          ? t('paper.oneClaim')
          : t('paper.chooseClaim', { claims: t('count.claims', { count: edges.length }) })}
      </p>
      <ul className="claim-choices">
        {edges.map((edge) => (
          <ClaimChoice
            key={edge}
            edge={edge}
            isChosen={selection?.kind === 'edge' && selection.key === edge}
            onChoose={() => {
              goToEdge(edge);
              dispatch({ type: 'select-passage', passage: passage.id, selection: { kind: 'edge', key: edge } });
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** Why a passage makes no claim; where it makes some, why a part of it makes none. */
function WhyNone({ passage, carries }: { passage: Passage; carries: boolean }): ReactElement | null {
  const { t } = useTranslation();
  const reason = useReasonOf()(passage);
  if (reason === null) return carries ? null : <p className="quiet">{t('paper.noClaims')}</p>;
  return (
    <p>
      <span className="fact-label">{carries ? t('text.leftOut') : t('paper.reason')}</span> <bdi>{reason}</bdi>
    </p>
  );
}

function Mentions({ passage }: { passage: Passage }): ReactElement | null {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nodes = passage.nodes.filter((node) => dataGraph.hasNode(node));
  if (nodes.length === 0) return null;
  return (
    <p className="mentions">
      <span className="fact-label">{t('paper.nodes')}</span>{' '}
      {nodes.map((node) => (
        <NodeButton key={node} nodeKey={node} />
      ))}
    </p>
  );
}
