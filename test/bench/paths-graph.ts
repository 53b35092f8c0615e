import {
  buildCausalIndex,
  toGraphology,
  type CausalIndex,
  type DataGraph,
} from '../../server/causality/causal-index.ts';
import { createRandom } from '../../server/causality/random.ts';
import type { Confidence, Graph, GraphEdge, GraphNode, NodeType, Polarity } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey, PaperId, SectionId } from '../../server/contract/ids.ts';

export const BENCH_NODES = 10_000;
export const BENCH_EDGES = 100_000;
export const BENCH_ENDS = 5;

export interface BenchGraph {
  dataGraph: DataGraph;
  index: CausalIndex;
  /** A heading whose parts are the five sources, and another whose parts are the five targets. */
  from: NodeKey;
  to: NodeKey;
  sources: NodeKey[];
  targets: NodeKey[];
}

export function benchNames(count: number): NodeKey[] {
  return Array.from({ length: count }, (_, number) => `node-${String(number).padStart(5, '0')}` as NodeKey);
}

/** Edges with ends drawn evenly (no circle of one), polarities `+`, `-`, `?` 10 : 5 : 1, the four confidences evenly. */
export function benchEdges(names: readonly NodeKey[], count: number, seed: number): GraphEdge[] {
  const random = createRandom(seed);
  const draw = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const edges = new Map<string, GraphEdge>();
  while (edges.size < count) {
    const [source, target, polarity] = [draw(names), draw(names), draw(POLARITIES)];
    if (source === target) continue;
    const key = `${source}-DRIVES-${target}-${POLARITY_WORDS[polarity]}` as EdgeKey;
    edges.set(key, { key, source, target, attributes: causal(polarity, draw(CONFIDENCES)) });
  }
  return [...edges.values()];
}

export function benchGraph(seed: number): BenchGraph {
  const names = benchNames(BENCH_NODES);
  const headings = ['heading-from', 'heading-to'] as NodeKey[];
  const sources = names.slice(0, BENCH_ENDS);
  const targets = names.slice(-BENCH_ENDS);
  const parts = [
    ...sources.map((part) => partOf(part, headings[0]!)),
    ...targets.map((part) => partOf(part, headings[1]!)),
  ];
  const graph: Pick<Graph, 'nodes' | 'edges'> = {
    nodes: [...names, ...headings].map((key) => benchNode(key)),
    edges: [...benchEdges(names, BENCH_EDGES, seed), ...parts],
  };
  const dataGraph = toGraphology(graph);
  return { dataGraph, index: buildCausalIndex(dataGraph), from: headings[0]!, to: headings[1]!, sources, targets };
}

const POLARITIES: readonly Polarity[] = [...Array<Polarity>(10).fill('+'), ...Array<Polarity>(5).fill('-'), '?'];
const POLARITY_WORDS: Record<Polarity, string> = { '+': 'plus', '-': 'minus', '?': 'unknown' };
const CONFIDENCES: readonly Confidence[] = [1, 0.8, 0.6, 0.4];
const NO_EVIDENCE = { passages: [], quotes: [], sections: ['1' as SectionId] };

function causal(polarity: Polarity, confidence: Confidence): GraphEdge['attributes'] {
  return { edgeType: 'DRIVES', polarity, status: 'stated', confidence, ...NO_EVIDENCE };
}

function partOf(source: NodeKey, target: NodeKey): GraphEdge {
  const key = `${source}-PART_OF-${target}` as EdgeKey;
  return { key, source, target, attributes: { edgeType: 'PART_OF', status: 'stated', confidence: 1, ...NO_EVIDENCE } };
}

export function benchNode(key: NodeKey, nodeType: NodeType = 'Mechanism'): GraphNode {
  const names = { name_zh: key, name_en: key, aliases: [], summary_zh: '', summary_en: '' };
  const place = { paper: 'bench' as PaperId, sections: [], bundle: null, x: 0, y: 0, outlineX: null, outlineY: null };
  return { key, attributes: { nodeType, desirable: '+', ...names, ...place } };
}
