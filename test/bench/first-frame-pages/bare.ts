import { graphAnswer } from './graph.ts';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Graph } from '../../../server/contract/graph.ts';
import { endOfFrame, timeHovers } from './frames.ts';

/** What sigma needs to draw the graph at its positions, with names and arrowheads. */
function toSigmaGraph({ nodes, edges }: Graph): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { key, attributes } of nodes)
    graph.addNode(key, { x: attributes.x, y: attributes.y, size: 6, label: attributes.name_en });
  for (const { key, source, target } of edges) graph.addEdgeWithKey(key, source, target, { size: 2, type: 'arrow' });
  return graph;
}

type Refresh = (near: ReadonlySet<string>, edges: readonly string[]) => void;

/** How much sigma refreshes when the pointer moves: by the address, everything, the neighbours alone, or all without its indices. */
function chooseRefresh(sigma: Sigma): Refresh {
  switch (window.location.hash) {
    case '#full':
      return () => sigma.refresh({ schedule: true });
    case '#partial':
      return (near, edges) =>
        sigma.refresh({
          partialGraph: { nodes: [...near], edges: [...edges] },
          skipIndexation: true,
          schedule: true,
        });
    default:
      return () => sigma.refresh({ skipIndexation: true, schedule: true });
  }
}

/** Hovering as sigma's documentation shows it: reducers fade all but the neighbours. */
function fadeOthers(sigma: Sigma, graph: MultiDirectedGraph): void {
  let hovered: string | null = null;
  let near = new Set<string>();
  sigma.setSetting('nodeReducer', (node, data) =>
    hovered !== null && !near.has(node) ? { ...data, label: '', color: '#f6f6f6' } : data,
  );
  sigma.setSetting('edgeReducer', (edge, data) =>
    hovered !== null && !graph.hasExtremity(edge, hovered) ? { ...data, hidden: true } : data,
  );
  const refresh = chooseRefresh(sigma);
  const hover = (node: string | null): void => {
    const left = hovered;
    const before = near;
    hovered = node;
    near = new Set(node === null ? [] : [node, ...graph.neighbors(node)]);
    const around = node ?? left;
    refresh(near.size > 0 ? near : before, around === null ? [] : graph.edges(around));
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
}

async function start(): Promise<void> {
  const data = await graphAnswer;
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('start: the page has no element with the id "root".');
  const graph = toSigmaGraph(data);
  const sigma = new Sigma(graph, root);
  const busiest = graph.nodes().reduce((best, node) => (graph.degree(node) > graph.degree(best) ? node : best));
  window.framePage = {
    firstFrame: null,
    hovers: [],
    busiest: () => {
      const { x, y } = graph.getNodeAttributes(busiest);
      return sigma.graphToViewport({ x, y });
    },
  };
  window.framePage.firstFrame = await endOfFrame();
  fadeOthers(sigma, graph);
  timeHovers(window.framePage);
}

void start();
