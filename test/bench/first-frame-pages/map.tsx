import { createRoot } from 'react-dom/client';
import { MapView } from '../../../client/view/MapView.tsx';
import { readMapState } from '../../../client/view/map-state.ts';
import type { MapState } from '../../../client/view/map-state.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import { endOfFrame, timeHovers } from './frames.ts';

const NODE_TYPES = {
  Countermeasure: 'Countermeasures',
  Factor: 'Factors',
  Mechanism: 'Mechanisms',
  Advantage: 'Advantages',
  Outcome: 'Outcomes',
  Concept: 'Concepts',
  Actor: 'Actors',
};

function readState(): MapState | null {
  const map = document.querySelector('.map');
  return map && readMapState(map);
}

function findBusiest(): { x: number; y: number } {
  const { nodes = [], edges = [] } = readState() ?? {};
  const degree = (key: string): number => edges.filter(({ source, target }) => source === key || target === key).length;
  return nodes.reduce((best, node) => (degree(node.key) > degree(best.key) ? node : best));
}

async function start(): Promise<void> {
  window.framePage = { firstFrame: null, hovers: [], busiest: findBusiest };
  const graph: Graph = await (await fetch('/graph.json')).json();
  const root = document.querySelector('#root');
  if (!root) throw new Error('start: the page has no element with the id "root".');
  const ignore = (): void => undefined;
  createRoot(root).render(
    <MapView
      graph={graph}
      openBundles={[]}
      showAll={window.location.hash === '#all'}
      selection={null}
      emphasis={null}
      focus={null}
      language="en"
      theme="light"
      texts={{ label: 'Map', nodeTypes: NODE_TYPES, zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all' }}
      onSelectNode={ignore}
      onSelectEdge={ignore}
      onSelectBundleEdge={ignore}
      onToggleBundle={ignore}
      onClearSelection={ignore}
    />,
  );
  while ((readState()?.nodes.length ?? 0) === 0) await new Promise((done) => setTimeout(done));
  window.framePage.firstFrame = await endOfFrame();
  timeHovers(window.framePage);
}

void start();
