import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { DataGraph } from '../../../../server/causality/causal-index.ts';
import { SIGN_NAMES } from '../../../../server/contract/signs.ts';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { useArrows } from '../../../context/use-arrow.ts';
import { useData } from '../../../context/data-context.ts';
import { isCausal } from '../../../model/causal.ts';
import { ClaimLine } from '../../../ui/claims/ClaimLine.tsx';
import { SignMark } from '../../../ui/nodes/marks.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import { TraceBeside } from './TraceBeside.tsx';

interface ArrowClaimsProps {
  source: NodeKey;
  target: NodeKey;
  edges: readonly EdgeKey[];
}

/** The claims that an arrow gathers, what they come to, and what tracing says where it says something else. */
export function ArrowClaims({ source, target, edges }: ArrowClaimsProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { dataGraph } = useData();
  const claim = useArrows({ source, target }).find(({ kind }) => kind === 'claim');
  const isOfParts = edges.some((edge) => dataGraph.source(edge) !== source || dataGraph.target(edge) !== target);
  const names = { source: nameOf(source), target: nameOf(target) };
  return (
    <>
      <p className="quiet">
        {t(isOfParts ? 'arrow.leadParts' : 'arrow.lead', { ...names, edges: countOf(t, dataGraph, edges) })}
      </p>
      <SignCounts edges={edges} />
      {claim && <TraceBeside source={source} target={target} sign={claim.sign} />}
      <ul className="lines">
        {edges.map((edge) => (
          <ClaimLine key={edge} edge={edge} />
        ))}
      </ul>
    </>
  );
}

/** How many claims there are, and how many of them the paper states; relations of structure where there is no claim. */
function countOf(t: TFunction, dataGraph: DataGraph, edges: readonly EdgeKey[]): string {
  const claims = edges.map((edge) => dataGraph.getEdgeAttributes(edge)).filter(isCausal);
  if (claims.length === 0) return t('signCount.structure', { count: edges.length });
  const stated = claims.filter(({ status }) => status === 'stated').length;
  return t('arrow.claims', { claims: t('count.claims', { count: claims.length }), stated });
}

function SignCounts({ edges }: { edges: readonly EdgeKey[] }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const signs = edges.map((edge) => {
    const attributes = dataGraph.getEdgeAttributes(edge);
    return isCausal(attributes) ? SIGN_NAMES[attributes.polarity] : 'structure';
  });
  return (
    <ul className="sign-counts">
      {(['plus', 'minus', 'unknown', 'zero', 'structure'] as const).map((sign) => {
        const count = signs.filter((candidate) => candidate === sign).length;
        if (count === 0) return null;
        return (
          <li key={sign}>
            <SignMark sign={sign} /> {t(`signCount.${sign}`, { count })}
          </li>
        );
      })}
    </ul>
  );
}
