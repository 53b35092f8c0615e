import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey, NodeKey, PassageId } from '../../../server/contract/ids.ts';
import { useData } from '../../app/data-context.ts';
import { useDispatch } from '../../app/store-context.ts';
import type { OnMap } from '../../model/cypher/entities.ts';
import type { Emphasis } from '../../state/app-state.ts';
import { EdgeSign, TypeMark } from '../shared/marks.tsx';
import { useClaimWords, useNameOf } from '../shared/use-claim-words.ts';
import { useNavigate } from '../shared/use-navigate.ts';

export function useOnMap(): OnMap {
  const { dataGraph } = useData();
  return useMemo(
    () => ({ hasNode: (key) => dataGraph.hasNode(key), hasEdge: (key) => dataGraph.hasEdge(key) }),
    [dataGraph],
  );
}

function usePoint() {
  const dispatch = useDispatch();
  return (emphasis: Emphasis) => {
    const on = (): void => dispatch({ type: 'point-at', emphasis });
    const off = (): void => dispatch({ type: 'point-at', emphasis: null });
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  };
}

/** A node of a row: its name, and a click selects it on the map; what is not on the map is named as the store does. */
export function NodeChip({ nodeKey, fallback }: { nodeKey: string; fallback: string }): ReactElement {
  const { dataGraph, paper } = useData();
  const { goToNode, showPassage } = useNavigate();
  const nameOf = useNameOf();
  const point = usePoint();
  const key = nodeKey as NodeKey;
  if (dataGraph.hasNode(key)) {
    return (
      <button
        type="button"
        className="entity"
        title={key}
        onClick={() => goToNode(key)}
        {...point({ nodes: [key], edges: [] })}
      >
        <TypeMark nodeType={dataGraph.getNodeAttribute(key, 'nodeType')} quiet />
        <bdi>{nameOf(key)}</bdi>
      </button>
    );
  }
  if (fallback.startsWith('(:Passage') && key.startsWith(`${paper.id}-`)) {
    return <PassageChip passage={nodeKey as PassageId} onOpen={showPassage} />;
  }
  return (
    <span className="entity" dir="auto">
      {fallback}
    </span>
  );
}

function PassageChip({ passage, onOpen }: { passage: PassageId; onOpen: (passage: PassageId) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className="entity" title={t('cypher.openPassage')} onClick={() => onOpen(passage)}>
      <bdi>{passage}</bdi>
    </button>
  );
}

/** A relationship of a row: what it claims, on hover its sentence; a click selects it on the map. */
export function EdgeChip({ edgeKey, fallback }: { edgeKey: string; fallback: string }): ReactElement {
  const { dataGraph } = useData();
  const { goToEdge } = useNavigate();
  const words = useClaimWords();
  const point = usePoint();
  const key = edgeKey as EdgeKey;
  if (!dataGraph.hasEdge(key)) return <span className="entity">{fallback}</span>;
  const attributes = dataGraph.getEdgeAttributes(key);
  const [source, target] = dataGraph.extremities(key) as [NodeKey, NodeKey];
  return (
    <button
      type="button"
      className="entity"
      title={[key, ...attributes.quotes].join('\n')}
      onClick={() => goToEdge(key)}
      {...point({ nodes: [source, target], edges: [key] })}
    >
      <EdgeSign attributes={attributes} />
      <bdi>{words(key)}</bdi>
    </button>
  );
}
