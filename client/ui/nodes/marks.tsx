import './marks.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { byClaimSign, SIGN_MARKS, SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { SignName } from '../../../server/contract/signs.ts';
import type { EdgeAttributes, NodeType, Status } from '../../../server/contract/graph.ts';
import { useTheme } from '../../context/use-language.ts';
import { NodeMark } from '../../view/NodeMark.tsx';
import { isCausal } from '../../model/causal.ts';

const GLYPHS: Record<SignName | 'structure', string> = { ...byClaimSign(SIGN_MARKS), structure: '·' };

/** The sign as the map writes it, in a ring that is dashed where the claim is inferred. */
export function SignMark({
  sign,
  inferred = false,
}: {
  sign: SignName | 'structure';
  inferred?: boolean;
}): ReactElement {
  return (
    <span className="sign" data-sign={sign} data-inferred={inferred || undefined} aria-hidden="true">
      {GLYPHS[sign]}
    </span>
  );
}

export function EdgeSign({ attributes }: { attributes: EdgeAttributes }): ReactElement {
  const inferred = 'status' in attributes && attributes.status === 'inferred';
  return <SignMark sign={isCausal(attributes) ? SIGN_NAMES[attributes.polarity] : 'structure'} inferred={inferred} />;
}

export function StatusMark({ status }: { status: Status }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="status" data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}

/** The shape by which the map tells a node's type. Says nothing by itself: put the type's name beside it. */
export function TypeShape({ nodeType }: { nodeType: NodeType }): ReactElement {
  return <NodeMark nodeType={nodeType} theme={useTheme()} />;
}

/** A node's type: the mark that the map gives it, and the word. */
export function TypeMark({ nodeType, quiet = false }: { nodeType: NodeType; quiet?: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="type">
      <TypeShape nodeType={nodeType} />
      <span className={quiet ? 'visually-hidden' : undefined}>{t(`nodeType.${nodeType}`)}</span>
    </span>
  );
}
