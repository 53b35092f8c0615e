import type { Graph, NodeType } from '../../../server/contract/graph.ts';
import { isPolarity, tinyGraphOf, type TinyEdge as Edge } from '../../fixtures/tiny-graph.ts';

interface TinyNode {
  type?: NodeType;
  bundle?: string;
  paper?: string;
  aliases?: string[];
}

interface TinyEdge {
  /** `source TYPE target`, with the polarity at the end where it is causal: `a DRIVES b +`. */
  edge: string;
  inferred?: boolean;
  confidence?: number;
  /** Passage and quote, in pairs. */
  evidence?: readonly (readonly [string, string])[];
}

function tinyEdge({ edge, inferred = false, confidence = inferred ? 0.4 : 1, evidence = [] }: TinyEdge): Edge {
  const [source = '', edgeType = '', target = '', polarity] = edge.split(' ');
  const said = {
    source,
    edgeType,
    target,
    passages: evidence.map(([passage]) => passage),
    quotes: evidence.map(([, quote]) => quote),
    sections: evidence.map(() => 's1'),
  };
  return isPolarity(polarity) ? { ...said, polarity, status: inferred ? 'inferred' : 'stated', confidence } : said;
}

/** A graph of a few nodes, each named after its key. */
export function tinyGraph(nodes: Record<string, TinyNode>, edges: readonly TinyEdge[]): Graph {
  const named = Object.entries(nodes).map(([key, { type: nodeType = 'Mechanism', ...said }]) => [
    key,
    { nodeType, name_zh: `${key}甲`, summary_zh: key, summary_en: key, sections: ['s1'], ...said },
  ]);
  return tinyGraphOf(Object.fromEntries(named), edges.map(tinyEdge));
}
