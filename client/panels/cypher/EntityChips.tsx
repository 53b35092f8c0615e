import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paperOf } from '../../../server/contract/ids.ts';
import type { EdgeKey, NodeKey, PassageId } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import type { OnMap } from '../../model/cypher/entities.ts';
import type { Emphasis } from '../../state/app-state.ts';
import { endsOf } from '../../model/ends-of.ts';
import { EdgeSign, TypeMark } from '../../ui/nodes/marks.tsx';
import { useClaimWords, useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePassageLabel } from '../../context/use-passage.ts';
import { onlyOne } from '../../state/reconcile.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { usePointingAt } from '../../context/use-pointing.ts';
import { useCellStop } from './cell-stop.ts';
import { EdgeTip, NodeTip, PassageTip } from './EntityTips.tsx';
import { TipBox } from './TipBox.tsx';
import { useTip } from './use-tip.ts';

export function useOnMap(): OnMap {
  const { names } = useData();
  return useMemo(
    () => ({ node: (text) => onlyOne(names.nodes(text)), edge: (text) => onlyOne(names.edges(text)) }),
    [names],
  );
}

interface ChipProps {
  /** What is bright on the map while the chip is pointed at; null for what is not on it. */
  emphasis: Emphasis | null;
  onChoose: () => void;
  /** What more there is to say, at hover and focus. */
  tip: ReactNode;
  children: ReactNode;
}

function Chip({ emphasis, onChoose, tip: words, children }: ChipProps): ReactElement {
  const tip = useTip();
  const tabIndex = useCellStop();
  const pointingAt = usePointingAt();
  const point = emphasis && pointingAt(emphasis);
  const { handlers } = tip;
  return (
    <>
      <button
        type="button"
        className="entity"
        tabIndex={tabIndex}
        onClick={onChoose}
        aria-describedby={handlers['aria-describedby']}
        onPointerUp={handlers.onPointerUp}
        onPointerEnter={(event) => {
          point?.onPointerEnter();
          handlers.onPointerEnter(event);
        }}
        onPointerLeave={(event) => {
          point?.onPointerLeave();
          handlers.onPointerLeave(event);
        }}
        onFocus={(event) => {
          point?.onFocus();
          handlers.onFocus(event);
        }}
        onBlur={() => {
          point?.onBlur();
          handlers.onBlur();
        }}
      >
        {children}
      </button>
      <TipBox tip={tip}>{words}</TipBox>
    </>
  );
}

/** A node of a row: its name, and a click selects it on the map; what is not on the map is named as the store does. */
export function NodeChip({ nodeKey, fallback }: { nodeKey: string; fallback: string }): ReactElement {
  const { dataGraph, paper } = useData();
  const { goToNode } = useNavigate();
  const nameOf = useNameOf();
  const key = nodeKey as NodeKey;
  if (dataGraph.hasNode(key)) {
    return (
      <Chip emphasis={{ nodes: [key], edges: [] }} onChoose={() => goToNode(key)} tip={<NodeTip nodeKey={key} />}>
        <TypeMark nodeType={dataGraph.getNodeAttribute(key, 'nodeType')} quiet />
        <bdi>{nameOf(key)}</bdi>
      </Chip>
    );
  }
  if (fallback.startsWith('(:Passage') && paperOf(key) === paper.id) {
    return <PassageChip passage={nodeKey as PassageId} />;
  }
  return (
    <span className="entity" dir="auto">
      {fallback}
    </span>
  );
}

function PassageChip({ passage }: { passage: PassageId }): ReactElement {
  const { t } = useTranslation();
  const { showPassage } = useNavigate();
  const labelOf = usePassageLabel();
  return (
    <Chip emphasis={null} onChoose={() => showPassage(passage)} tip={<PassageTip passage={passage} />}>
      <bdi>{labelOf(passage)}</bdi>
      <span className="visually-hidden">, {t('cypher.openPassage')}</span>
    </Chip>
  );
}

/** A relationship of a row: what it claims, at hover and focus its sentence; a click selects it on the map. */
export function EdgeChip({ edgeKey, fallback }: { edgeKey: string; fallback: string }): ReactElement {
  const { dataGraph } = useData();
  const { goToEdge } = useNavigate();
  const words = useClaimWords();
  const key = edgeKey as EdgeKey;
  if (!dataGraph.hasEdge(key)) {
    return (
      <span className="entity" dir="auto">
        {fallback}
      </span>
    );
  }
  return (
    <Chip
      emphasis={{ nodes: endsOf(dataGraph, key), edges: [key] }}
      onChoose={() => goToEdge(key)}
      tip={<EdgeTip edgeKey={key} />}
    >
      <EdgeSign attributes={dataGraph.getEdgeAttributes(key)} />
      <bdi>{words(key)}</bdi>
    </Chip>
  );
}
