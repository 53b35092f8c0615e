import { GraphSchema } from '../../../server/contract/graph.ts';
import type { Graph, NodeType, Polarity } from '../../../server/contract/graph.ts';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';

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

function isPolarity(text: string | undefined): text is Polarity {
  return text === '+' || text === '-' || text === '?';
}

function tinyEdge({ edge, inferred = false, confidence = inferred ? 0.4 : 1, evidence = [] }: TinyEdge) {
  const [source, edgeType, target, polarity] = edge.split(' ');
  const lists = {
    passages: evidence.map(([passage]) => passage),
    quotes: evidence.map(([, quote]) => quote),
    sections: evidence.map(() => '1'),
  };
  if (!isPolarity(polarity)) {
    return { key: `${source}-${edgeType}-${target}`, source, target, attributes: { edgeType, ...lists } };
  }
  const status = inferred ? 'inferred' : 'stated';
  const attributes = { edgeType, polarity, status, confidence, ...lists };
  return { key: `${source}-${edgeType}-${target}-${SIGN_NAMES[polarity]}`, source, target, attributes };
}

/** A graph of a few nodes; what is not said is filled in, and each node is named after its key. */
export function tinyGraph(nodes: Record<string, TinyNode>, edges: readonly TinyEdge[]): Graph {
  return GraphSchema.parse({
    revision: 'tiny',
    nodes: Object.entries(nodes).map(([key, { type = 'Mechanism', bundle = null, paper = 'tiny', aliases = [] }]) => ({
      key,
      attributes: {
        nodeType: type,
        name_zh: `${key}甲`,
        name_en: key,
        aliases,
        summary_zh: key,
        summary_en: key,
        desirable: '+',
        paper,
        sections: ['1'],
        bundle,
        x: 0,
        y: 0,
        outlineX: null,
        outlineY: null,
      },
    })),
    edges: edges.map(tinyEdge),
  });
}
