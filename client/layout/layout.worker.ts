import { layoutVisible } from '../../server/layout/layout-visible.ts';
import type { VisibleGraph } from '../../server/layout/layout-visible.ts';

/** What travels to the worker and back; `id` pairs an answer with its question. */
export interface LayoutQuestion {
  id: number;
  graph: VisibleGraph;
}

export interface LayoutAnswer {
  id: number;
  positions: Map<string, { x: number; y: number }>;
}

addEventListener('message', (event: MessageEvent<LayoutQuestion>) => {
  const { id, graph } = event.data;
  const answer: LayoutAnswer = { id, positions: layoutVisible(graph) };
  postMessage(answer);
});
