import type { ReactElement } from 'react';
import type { Graph } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useLanguage, useTheme } from '../../context/use-language.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { MapView } from '../../view/MapView.tsx';
import { useMapTexts } from './use-map-texts.ts';

const NONE: readonly NodeKey[] = [];

/** A part of the graph as a map of its own; what is selected in it is selected everywhere. `label` names it for screen readers. */
export function PartMap({ graph, label }: { graph: Graph; label: string }): ReactElement {
  const dispatch = useDispatch();
  const texts = useMapTexts();
  const { goToNode, goToEdge } = useNavigate();
  return (
    <MapView
      graph={graph}
      openBundles={NONE}
      showAll={graph.nodes.some(({ attributes }) => attributes.outlineX !== null)}
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
  );
}
