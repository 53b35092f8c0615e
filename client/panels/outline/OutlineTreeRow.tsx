import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useView } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { EdgeSign, TypeShape } from '../../ui/nodes/marks.tsx';
import { NodeName } from '../../ui/nodes/NodeName.tsx';
import { isCausal } from '../../model/causal.ts';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import type { OutlineItem, OutlineRow } from './outline-model.ts';

interface OutlineTreeRowProps {
  row: OutlineRow;
  isFocused: boolean;
  isExpanded: boolean;
  onFocus: () => void;
  onChoose: () => void;
  onToggle: () => void;
}

export function OutlineTreeRow({
  row,
  isFocused,
  isExpanded,
  onFocus,
  onChoose,
  onToggle,
}: OutlineTreeRowProps): ReactElement {
  const isSelected = useIsSelected(row.item);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the tree's
    <li
      role="treeitem"
      className="tree-row"
      data-kind={row.item.kind}
      data-row={row.id}
      data-level={row.level}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.hasChildren ? isExpanded : undefined}
      aria-selected={isSelected}
      tabIndex={isFocused ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys are the tree's */}
      <span
        className="tree-twist"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (row.hasChildren) onToggle();
        }}
      >
        {row.hasChildren && <Icon name={isExpanded ? 'down' : 'right'} size={12} />}
      </span>
      <RowContent item={row.item} />
    </li>
  );
}

function useIsSelected(item: OutlineItem): boolean {
  const selection = useView('selection');
  if (item.kind === 'node') return selection?.kind === 'node' && selection.key === item.key;
  if (item.kind === 'edge') return selection?.kind === 'edge' && selection.key === item.edge;
  return false;
}

function RowContent({ item }: { item: OutlineItem }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  switch (item.kind) {
    case 'type':
      return (
        <span className="tree-label">
          {t(`nodeTypes.${item.nodeType}`)} <span className="count">{item.nodes}</span>
        </span>
      );
    case 'node': {
      const node = dataGraph.getNodeAttributes(item.key);
      return (
        <span className="tree-label">
          <TypeShape nodeType={node.nodeType} /> <NodeName node={node} />
          <span className="visually-hidden">, {t(`nodeType.${node.nodeType}`)}</span>
          {item.gathered > 0 && (
            <span className="count">
              <span aria-hidden="true">{item.gathered}</span>
              <span className="visually-hidden">
                {t('outline.gathered', { nodes: t('count.nodes', { count: item.gathered }) })}
              </span>
            </span>
          )}
        </span>
      );
    }
    case 'edge':
      return <EdgeContent item={item} />;
  }
}

function EdgeContent({ item }: { item: Extract<OutlineItem, { kind: 'edge' }> }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const words = useClaimWords();
  const attributes = dataGraph.getEdgeAttributes(item.edge);
  return (
    <span className="tree-label">
      <span className="visually-hidden">
        {words(item.edge)}
        {isCausal(attributes) && `, ${t(`status.${attributes.status}`)}`}
      </span>
      <span aria-hidden="true" className="tree-edge">
        <span className="tree-direction">{item.direction === 'in' ? '←' : '→'}</span>
        <EdgeSign attributes={attributes} />
        <NodeName node={dataGraph.getNodeAttributes(item.other)} />
      </span>
    </span>
  );
}
