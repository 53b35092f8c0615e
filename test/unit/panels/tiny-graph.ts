import { GraphSchema } from '../../../server/contract/graph.ts';
import type { Graph, NodeType, Polarity } from '../../../server/contract/graph.ts';
import { inPaper } from '../../fixtures/keys.ts';

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

const ENDINGS: Record<Polarity, string> = { '+': 'plus', '-': 'minus', '?': 'unknown' };

const id = inPaper('tiny');

function isPolarity(text: string | undefined): text is Polarity {
  return text === '+' || text === '-' || text === '?';
}

function tinyEdge({ edge, inferred = false, confidence = inferred ? 0.4 : 1, evidence = [] }: TinyEdge) {
  const [from = '', edgeType = '', to = '', polarity] = edge.split(' ');
  const ends = { source: id(from), target: id(to) };
  const keyOf = (...words: string[]): string => id(words.join('-').toLowerCase().replaceAll('_', '-'));
  const lists = {
    passages: evidence.map(([passage]) => id(passage)),
    quotes: evidence.map(([, quote]) => quote),
    sections: evidence.map(() => id('s1')),
  };
  if (!isPolarity(polarity)) {
    return { key: keyOf(from, edgeType, to), ...ends, attributes: { edgeType, ...lists } };
  }
  const status = inferred ? 'inferred' : 'stated';
  const attributes = { edgeType, polarity, status, confidence, ...lists };
  return { key: keyOf(from, edgeType, to, ENDINGS[polarity]), ...ends, attributes };
}

/** A graph of a few nodes; what is not said is filled in, and each node is named after its key. */
export function tinyGraph(nodes: Record<string, TinyNode>, edges: readonly TinyEdge[]): Graph {
  return GraphSchema.parse({
    revision: 'tiny',
    nodes: Object.entries(nodes).map(([key, { type = 'Mechanism', bundle = null, paper = 'tiny', aliases = [] }]) => ({
      key: id(key),
      attributes: {
        nodeType: type,
        name_zh: `${key}甲`,
        name_en: key,
        aliases,
        summary_zh: key,
        summary_en: key,
        desirable: '+',
        paper,
        sections: [id('s1')],
        bundle: bundle === null ? null : id(bundle),
        x: 0,
        y: 0,
        outlineX: null,
        outlineY: null,
      },
    })),
    edges: edges.map(tinyEdge),
    sections: [],
  });
}
