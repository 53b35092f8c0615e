import './answer-graph.css';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useLanguage, useTheme } from '../../context/use-language.ts';
import { useMapTexts } from '../../context/use-map-texts.ts';
import type { Entities } from '../../model/cypher/entities.ts';
import { subMap } from '../../model/cypher/sub-map.ts';
import { MapView } from '../../view/MapView.tsx';
import { useNavigate } from '../../context/use-navigate.ts';
import { Neighbours } from './Neighbours.tsx';

const NONE: readonly NodeKey[] = [];

/** What the rows speak of as a map of its own; what is selected in it is selected everywhere. */
export function AnswerGraph({ found }: { found: Entities }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { graph } = useData();
  const [expanded, setExpanded] = useState<ReadonlySet<NodeKey>>(new Set());
  const [joined, setJoined] = useState(found.edges.length === 0);
  const part = useMemo(() => subMap(graph, { found, expanded, joined }), [graph, found, expanded, joined]);
  const texts = useMapTexts();
  const { goToNode, goToEdge } = useNavigate();
  const count = { nodes: part.nodes.length, edges: part.edges.length };
  const label = t('answer.graphLabel', {
    nodes: t('count.nodes', { count: count.nodes }),
    edges: t('answer.arrows', { count: count.edges }),
  });
  return (
    <div className="answer-graph">
      <div className="answer-map">
        <MapView
          graph={part}
          openBundles={NONE}
          showAll={part.nodes.some(({ attributes }) => attributes.outlineX !== null)}
          selection={useView('selection')}
          emphasis={null}
          focus={null}
          language={useLanguage()}
          theme={useTheme()}
          texts={{ ...texts, label }}
          onSelectNode={goToNode}
          onSelectEdge={goToEdge}
          onSelectBundleEdge={(source, target) =>
            dispatch({ type: 'select', selection: { kind: 'bundle-edge', source, target } })
          }
          onToggleBundle={() => undefined}
          onClearSelection={() => dispatch({ type: 'clear-selection' })}
          onHover={(key) => dispatch({ type: 'point-at', emphasis: key && { nodes: [key], edges: [] } })}
        />
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
