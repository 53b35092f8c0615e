import { StrictMode, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { wordsEn } from '../../../server/contract/words-en.ts';
import { en } from '../../../client/i18n/en.ts';
import { Legend } from '../../../client/view/Legend.tsx';
import { MapView } from '../../../client/view/MapView.tsx';
import type { LegendTexts, MapViewProps } from '../../../client/view/map-props.ts';
import { mapState } from '../../../client/view/map-state.ts';
import type { MapState } from '../../../client/view/map-state.ts';
import { indexOf } from '../../../client/model/graph-index.ts';
import { mapArrow, outlineMap } from '../../../client/model/map-outline.ts';
import { depthsOf } from '../../../server/causality/outline/depths.ts';
import { findOutlineChains } from '../../../server/causality/outline/outline.ts';
import type { Cut } from '../../../server/contract/cut.ts';
import { GraphSchema } from '../../../server/contract/graph.ts';
import type { Graph } from '../../../server/contract/graph.ts';

/** What the map is told: a cut of the graph in the place of the outline that follows from it. */
type Shown = Omit<MapViewProps, `on${string}` | 'outline' | 'chains'> & { graph: Graph; cut: Cut };

/** How a test drives the page: it changes what the map is told, and reads what the map told back. */
export interface MapPage {
  set: (change: Partial<Shown>) => void;
  events: unknown[][];
  state: () => MapState | null;
}

declare global {
  interface Window {
    mapPage: MapPage;
  }
}

const LEGEND: LegendTexts = { ...en.legend, nodeTypes: wordsEn.nodeTypes };

type Change = (change: Partial<Shown>) => void;

function Page({ first, onChange }: { first: Shown; onChange: (change: Change) => void }): ReactElement {
  const [shown, setShown] = useState(first);
  const { graph, cut, ...rest } = shown;
  const outline = useMemo(() => outlineMap(graph, graph, cut), [graph, cut]);
  const chains = useMemo(() => {
    const index = indexOf(graph);
    return findOutlineChains(index, cut, []).arrows.map((arrow) => mapArrow(index, arrow));
  }, [graph, cut]);
  const tell =
    (name: string) =>
    (...values: unknown[]): void => {
      window.mapPage.events.push([name, ...values]);
    };
  useEffect(() => onChange((change) => setShown((before) => ({ ...before, ...change }))), [onChange]);
  return (
    <>
      <MapView
        {...rest}
        outline={outline}
        chains={chains}
        onSelectNode={tell('select-node')}
        onSelectEdge={tell('select-edge')}
        onSelectArrow={tell('select-arrow')}
        onToggleHeading={tell('toggle-heading')}
        onClearSelection={tell('clear-selection')}
        onHover={tell('hover')}
      />
      <Legend texts={LEGEND} theme={shown.theme} overlay={shown.overlay?.legend ?? []} />
    </>
  );
}

async function start(): Promise<void> {
  const graph = GraphSchema.parse(await (await fetch('/graph.json')).json());
  const root = document.querySelector('#root');
  if (!root) throw new Error('start: the page has no element with the id "root".');
  window.mapPage = {
    set: () => undefined,
    events: [],
    state: () => {
      const map = document.querySelector('.map');
      return map && mapState.ask(map);
    },
  };
  const first: Shown = {
    graph,
    cut: { depth: depthsOf(indexOf(graph)).first, open: [] },
    selection: null,
    emphasis: null,
    focus: null,
    language: 'en',
    theme: 'light',
    texts: {
      label: 'Causal map; the outline says all it shows',
      nodeTypes: wordsEn.nodeTypes,
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Show all',
      steps: (count) => `in ${count} steps`,
    },
  };
  createRoot(root).render(
    <StrictMode>
      <Page first={first} onChange={(change) => (window.mapPage.set = change)} />
    </StrictMode>,
  );
}

void start();
