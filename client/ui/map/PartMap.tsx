import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Cut } from '../../../server/contract/cut.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useLanguage, useTheme } from '../../context/use-language.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { outlineMap } from '../../model/map-outline.ts';
import { MapView } from '../../view/MapView.tsx';
import { useMapTexts } from './use-map-texts.ts';

const EVERYTHING: Cut = { depth: 'everything', open: [] };

/** A part of the graph as a map of its own; what is selected in it is selected everywhere. `label` names it for screen readers. */
export function PartMap({ graph, label }: { graph: Graph; label: string }): ReactElement {
  const dispatch = useDispatch();
  const texts = useMapTexts();
  const outline = useMemo(() => outlineMap(graph, graph, EVERYTHING), [graph]);
  const { goToNode, goToEdge } = useNavigate();
  return (
    <MapView
      outline={outline}
      selection={useView('selection')}
      emphasis={null}
      focus={null}
      language={useLanguage()}
      theme={useTheme()}
      texts={{ ...texts, label }}
      onSelectNode={goToNode}
      onSelectEdge={goToEdge}
      onSelectArrow={(source, target) => dispatch({ type: 'select', selection: { kind: 'arrow', source, target } })}
      onToggleHeading={() => undefined}
      onClearSelection={() => dispatch({ type: 'clear-selection' })}
      onHover={(key) => dispatch({ type: 'point-at', emphasis: key && { nodes: [key], edges: [] } })}
    />
  );
}
