import { graphAnswer } from './graph.ts';
import { createRoot } from 'react-dom/client';
import { depthsOf } from '../../../server/causality/outline/depths.ts';
import { wordsEn } from '../../../server/contract/words-en.ts';
import { indexOf } from '../../../client/model/graph-index.ts';
import { outlineMap } from '../../../client/model/map-outline.ts';
import { MapView } from '../../../client/view/MapView.tsx';
import { mapState } from '../../../client/view/map-state.ts';
import type { MapState } from '../../../client/view/map-state.ts';
import { endOfFrame, timeHovers } from './frames.ts';

function readState(): MapState | null {
  const map = document.querySelector('.map');
  return map && mapState.ask(map);
}

function findBusiest(): { x: number; y: number } {
  const { nodes = [], edges = [] } = readState() ?? {};
  const degrees = new Map<string, number>();
  for (const end of edges.flatMap(({ source, target }) => [source, target]))
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const degree = ({ key }: { key: string }): number => degrees.get(key) ?? 0;
  return nodes.reduce((best, node) => (degree(node) > degree(best) ? node : best));
}

async function start(): Promise<void> {
  window.framePage = { firstFrame: null, hovers: [], busiest: findBusiest };
  const graph = await graphAnswer;
  const depth = window.location.hash === '#all' ? 'everything' : depthsOf(indexOf(graph)).first;
  const root = document.querySelector('#root');
  if (!root) throw new Error('start: the page has no element with the id "root".');
  const ignore = (): void => undefined;
  createRoot(root).render(
    <MapView
      outline={outlineMap(graph, graph, { depth, open: [] })}
      selection={null}
      emphasis={null}
      focus={null}
      language="en"
      theme="light"
      texts={{
        label: 'Map',
        nodeTypes: wordsEn.nodeTypes,
        zoomIn: 'Zoom in',
        zoomOut: 'Zoom out',
        fit: 'Show all',
        steps: String,
      }}
      onSelectNode={ignore}
      onSelectEdge={ignore}
      onSelectArrow={ignore}
      onToggleHeading={ignore}
      onClearSelection={ignore}
    />,
  );
  while ((readState()?.nodes.length ?? 0) === 0) await new Promise((done) => setTimeout(done));
  window.framePage.firstFrame = await endOfFrame();
  timeHovers(window.framePage);
}

void start();
