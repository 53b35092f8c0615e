import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeType } from '../../../server/contract/graph.ts';
import { ConsequenceLine } from './ConsequenceLine.tsx';
import type { Consequence } from './consequences.ts';

interface ConsequenceGroupProps {
  nodeType: NodeType;
  nodes: readonly Consequence[];
}

/** What follows for the nodes of one type; what lies on the way there is folded. */
export function ConsequenceGroup({ nodeType, nodes }: ConsequenceGroupProps): ReactElement {
  const { t } = useTranslation();
  const isOpen = nodeType === 'Advantage' || nodeType === 'Outcome';
  return (
    <details className="consequences" open={isOpen}>
      <summary>
        {t(`nodeTypes.${nodeType}`)} <span className="count">{nodes.length}</span>
      </summary>
      <ul className="consequence-list">
        {nodes.map((node) => (
          <ConsequenceLine key={node.key} node={node} />
        ))}
      </ul>
    </details>
  );
}
