import type { NodeKey } from '../../server/contract/ids.ts';
import type { FoldedGraph } from '../../server/layout/fold.ts';
import type { VisibleGraph } from '../../server/layout/layout-visible.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout.worker.ts';

type Positions = Map<NodeKey, { x: number; y: number }>;

let worker: Worker | null = null;
let lastId = 0;

function visibleGraph({ nodes, edges }: FoldedGraph): VisibleGraph {
  return {
    nodes: nodes.map(({ node: { key, attributes } }) => ({
      key,
      nodeType: attributes.nodeType,
      name_zh: attributes.name_zh,
      name_en: attributes.name_en,
      outline:
        attributes.outlineX === null || attributes.outlineY === null
          ? null
          : { x: attributes.outlineX, y: attributes.outlineY },
    })),
    edges: edges.map(({ source, target, kind }) => ({
      source,
      target,
      edgeType: kind === 'causal' ? 'DRIVES' : 'PART_OF',
    })),
  };
}

/** Lays out what is visible, in a worker that starts when it is first asked. Rejects when the worker cannot run. */
export function requestLayout(folded: FoldedGraph): Promise<Positions> {
  worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  lastId += 1;
  const question: LayoutQuestion = { id: lastId, graph: visibleGraph(folded) };
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.id !== question.id) return;
        stop.abort();
        resolve(
          new Map(folded.nodes.flatMap(({ node: { key } }) => [[key, data.positions.get(key) ?? { x: 0, y: 0 }]])),
        );
      },
      { signal: stop.signal },
    );
    asked.addEventListener(
      'error',
      (event) => {
        stop.abort();
        worker = null;
        reject(new Error(`Laying out the open bundles: the layout worker failed (${event.message}); reload the page.`));
      },
      { signal: stop.signal },
    );
    asked.postMessage(question);
  });
}
