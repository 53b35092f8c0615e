import { useMemo } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../server/contract/ids.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import type { Emphasis } from '../state/app-state.ts';
import { Legend } from '../view/Legend.tsx';
import { MapView } from '../view/MapView.tsx';
import type { MapEmphasis } from '../view/map-props.ts';
import { useShown } from '../context/shown.ts';
import { Hint } from './Hint.tsx';
import { useApp, useDispatch, useView } from '../context/store-context.ts';
import { useAnswerWithNode } from '../context/use-answer-with-node.ts';
import { useInsets } from './use-insets.ts';
import { useLanguage, useTheme } from '../context/use-language.ts';
import { useLegendTexts, useMapTexts } from '../ui/map/use-map-texts.ts';

/** Pixels beside the panels below which the legend would cover the map. */
const LEGEND_ROOM = 320;

/** The map with its legend and the line that says what to do next. */
export function MapArea(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useShown();
  const dispatch = useDispatch();
  const answer = useAnswerWithNode();
  const emphasis = useEmphasisSets(useApp(({ transient }) => transient.pointed ?? transient.emphasis));
  const overlay = useApp(({ transient }) => transient.overlay);
  const theme = useTheme();
  const texts = useMapTexts();
  const legendTexts = useLegendTexts();
  const insets = useInsets();
  const covered: CSSProperties & Record<'--covered', string> = { '--covered': `${insets.right}px` };
  const selectNode = (key: NodeKey): void => {
    if (answer(key) !== 'pick') dispatch({ type: 'select', selection: { kind: 'node', key } });
  };
  return (
    <PanelBoundary resetKey={graph.revision}>
      <section className="map-area" aria-label={t('map.region')}>
        <Hint />
        <div className="map-canvas" style={covered} data-tight={insets.free < LEGEND_ROOM || undefined}>
          <MapView
            graph={graph}
            openBundles={useView('openBundles')}
            showAll={useView('showAll')}
            selection={useView('selection')}
            emphasis={emphasis}
            overlay={overlay}
            focus={useApp(({ transient }) => transient.focus)}
            language={useLanguage()}
            theme={theme}
            texts={texts}
            insets={insets}
            onSelectNode={selectNode}
            onSelectEdge={(key) => dispatch({ type: 'select', selection: { kind: 'edge', key } })}
            onSelectBundleEdge={(source, target) =>
              dispatch({ type: 'select', selection: { kind: 'bundle-edge', source, target } })
            }
            onToggleBundle={(key) => dispatch({ type: 'toggle-bundle', key })}
            onClearSelection={() => dispatch({ type: 'clear-selection' })}
          />
          <Legend texts={legendTexts} theme={theme} overlay={overlay?.legend ?? []} />
        </div>
      </section>
    </PanelBoundary>
  );
}

function useEmphasisSets(emphasis: Emphasis | null): MapEmphasis | null {
  return useMemo(() => emphasis && { nodes: new Set(emphasis.nodes), edges: new Set(emphasis.edges) }, [emphasis]);
}
