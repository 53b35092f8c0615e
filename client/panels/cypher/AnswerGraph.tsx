import './answer-graph.css';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import type { Entities } from '../../model/cypher/entities.ts';
import { subMap } from '../../model/cypher/sub-map.ts';
import { PartMap } from '../../ui/map/PartMap.tsx';
import { Neighbours } from './Neighbours.tsx';

/** What the rows speak of as a map of its own; what is selected in it is selected everywhere. */
export function AnswerGraph({ found }: { found: Entities }): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const [expanded, setExpanded] = useState<ReadonlySet<NodeKey>>(new Set());
  const [joined, setJoined] = useState(found.edges.length === 0);
  const part = useMemo(() => subMap(graph, { found, expanded, joined }), [graph, found, expanded, joined]);
  const count = { nodes: part.nodes.length, edges: part.edges.length };
  const label = t('answer.graphLabel', {
    nodes: t('count.nodes', { count: count.nodes }),
    edges: t('answer.arrows', { count: count.edges }),
  });
  return (
    <div className="answer-graph">
      <div className="answer-map">
        <PartMap graph={part} label={label} />
      </div>
      <label className="switch">
        <input type="checkbox" checked={joined} onChange={(event) => setJoined(event.target.checked)} />
        {t('answer.joined')}
      </label>
      <Neighbours
        part={part}
        expanded={expanded}
        onExpand={(key) => setExpanded(new Set([...expanded, key]))}
        onReset={() => setExpanded(new Set())}
      />
    </div>
  );
}
