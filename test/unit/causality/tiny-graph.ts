import { buildCausalIndex, toGraphology, type CausalIndex } from '../../../server/causality/causal-index.ts';
import { GraphSchema, type CausalAttributes, type Graph, type NodeAttributes } from '../../../server/contract/graph.ts';
import { NodeKeySchema, type NodeKey } from '../../../server/contract/ids.ts';
import { inPaper } from '../../fixtures/keys.ts';

/** A causal edge as tests write it; what is left out is `DRIVES`, stated, confidence 1, section `s1`. */
export interface Link {
  source: string;
  target: string;
  polarity: '+' | '-' | '?';
  edgeType?: CausalAttributes['edgeType'];
  status?: CausalAttributes['status'];
  confidence?: CausalAttributes['confidence'];
  strength?: number;
  sections?: string[];
}

export interface TinyGraph {
  /** Attributes of nodes that need other than the usual ones; every node that a link or a part names is there anyhow. */
  nodes?: Record<string, Partial<Pick<NodeAttributes, 'nodeType' | 'desirable'>>>;
  links: Link[];
  /** `[part, whole]` */
  parts?: [string, string][];
}

const POLARITY_WORDS = { '+': 'plus', '-': 'minus', '?': 'unknown' };

const id = inPaper('tiny');

/** Key of a link in its paper. */
export function linkKey({ source, target, polarity, edgeType = 'DRIVES' }: Link): string {
  return `${source}-${edgeType.toLowerCase()}-${target}-${POLARITY_WORDS[polarity]}`;
}

/** `a + b` for one link, `a + b - c` for a chain. */
export function chain(text: string, rest: Omit<Link, 'source' | 'target' | 'polarity'> = {}): Link[] {
  const words = text.split(' ');
  const links: Link[] = [];
  for (let at = 0; at + 2 < words.length; at += 2) {
    const polarity = words[at + 1];
    if (polarity !== '+' && polarity !== '-' && polarity !== '?') throw new Error(`No polarity: ${polarity}`);
    links.push({ source: words[at]!, polarity, target: words[at + 2]!, ...rest });
  }
  return links;
}

/** The graph as `GET /api/graph` would send it, parsed by its schema. */
export function graphOf({ nodes = {}, links, parts = [] }: TinyGraph): Graph {
  const keys = new Set([
    ...Object.keys(nodes),
    ...links.flatMap(({ source, target }) => [source, target]),
    ...parts.flat(),
  ]);
  return GraphSchema.parse({
    revision: 'tiny',
    nodes: [...keys].map((name) => ({ key: id(name), attributes: nodeAttributes(name, nodes[name]) })),
    edges: [...links.map(causalEdge), ...parts.map(partEdge)],
    sections: [],
  });
}

export function indexOf(tiny: TinyGraph): CausalIndex {
  return buildCausalIndex(toGraphology(graphOf(tiny)));
}

/** The id of a node by its name. */
export function key(text: string): NodeKey {
  return NodeKeySchema.parse(id(text));
}

function nodeAttributes(name: string, attributes: Partial<NodeAttributes> = {}) {
  return {
    nodeType: 'Mechanism',
    name_zh: name,
    name_en: name,
    aliases: [],
    summary_zh: '',
    summary_en: '',
    desirable: '+',
    paper: 'tiny',
    sections: [id('s1')],
    bundle: null,
    x: 0,
    y: 0,
    outlineX: null,
    outlineY: null,
    ...attributes,
  };
}

function causalEdge(link: Link) {
  const {
    source,
    target,
    polarity,
    edgeType = 'DRIVES',
    status = 'stated',
    confidence = 1,
    strength,
    sections = ['s1'],
  } = link;
  const evidence = {
    passages: sections.map((section) => id(`${section}-1`)),
    quotes: sections.map(() => 'quote'),
    sections: sections.map(id),
  };
  return {
    key: id(linkKey(link)),
    source: id(source),
    target: id(target),
    attributes: { edgeType, polarity, status, confidence, strength, ...evidence },
  };
}

function partEdge([part, whole]: [string, string]) {
  return {
    key: id(`${part}-part-of-${whole}`),
    source: id(part),
    target: id(whole),
    attributes: { edgeType: 'PART_OF', passages: [], quotes: [], sections: [] },
  };
}
