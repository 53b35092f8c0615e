import { lazy, Suspense, useMemo } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../server/contract/ids.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import type { Emphasis } from '../state/app-state.ts';
import { MapView } from '../view/MapView.tsx';
import type { MapEmphasis } from '../view/map-props.ts';
import { useShown } from '../context/shown.ts';
import { useChains } from '../context/use-chains.ts';
import { Hint } from './Hint.tsx';
import { useApp, useDispatch, useView } from '../context/store-context.ts';
import { useAnswerWithNode } from '../context/use-answer-with-node.ts';
import { useInsets } from './use-insets.ts';
import { useLanguage, useTheme } from '../context/use-language.ts';
import { useLegendTexts, useMapTexts } from '../ui/map/use-map-texts.ts';

// The map is there before what explains it.
const Legend = lazy(async () => ({ default: (await import('../view/Legend.tsx')).Legend }));
const MapCaption = lazy(async () => ({ default: (await import('./MapCaption.tsx')).MapCaption }));

/** Pixels beside the panels below which the legend would cover the map. */
const LEGEND_ROOM = 320;

/** The map with its legend and the line that says what to do next. */
export function MapArea(): ReactElement {
  const { t } = useTranslation();
  const { graph, outline } = useShown();
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
      <section className="map-area" aria-label={t('map.region')} style={covered}>
        <Hint />
        <div className="map-canvas" data-tight={insets.free < LEGEND_ROOM || undefined}>
          <MapView
            outline={outline}
            chains={useChains()}
            showsChains={useView('chains')}
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
            onSelectArrow={(source, target) =>
              dispatch({ type: 'select', selection: { kind: 'arrow', source, target } })
            }
            onToggleHeading={(key) => dispatch({ type: 'toggle-heading', key })}
            onClearSelection={() => dispatch({ type: 'clear-selection' })}
          />
          <Suspense>
            <Legend texts={legendTexts} theme={theme} overlay={overlay?.legend ?? []} />
          </Suspense>
        </div>
        <Suspense fallback={<div className="map-caption" />}>
          <MapCaption />
        </Suspense>
      </section>
    </PanelBoundary>
  );
}

function useEmphasisSets(emphasis: Emphasis | null): MapEmphasis | null {
  return useMemo(() => emphasis && { nodes: new Set(emphasis.nodes), edges: new Set(emphasis.edges) }, [emphasis]);
}
