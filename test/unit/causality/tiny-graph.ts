import { buildCausalIndex, toGraphology, type CausalIndex } from '../../../server/causality/causal-index.ts';
import {
  PolaritySchema,
  type CausalAttributes,
  type Graph,
  type NodeAttributes,
} from '../../../server/contract/graph.ts';
import { NodeKeySchema, type NodeKey } from '../../../server/contract/ids.ts';
import { inPaper } from '../../fixtures/keys.ts';
import { edgeKeyOf, tinyGraphOf, type TinyEdge } from '../../fixtures/tiny-graph.ts';

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
  nodes?: Record<string, Partial<Pick<NodeAttributes, 'nodeType' | 'desirable'> & { bundle: string }>>;
  links: Link[];
  /** `[part, whole]` */
  parts?: [string, string][];
  /** `[source, target]` of claims that the paper denies. */
  denied?: [string, string][];
}

/** Key of a link in its paper. */
export function linkKey(link: Link): string {
  return edgeKeyOf(causalEdge(link));
}

/** `a + b` for one link, `a + b - c` for a chain. */
export function chain(text: string, rest: Omit<Link, 'source' | 'target' | 'polarity'> = {}): Link[] {
  const words = text.split(' ');
  const links: Link[] = [];
  for (let at = 0; at + 2 < words.length; at += 2) {
    links.push({ source: words[at]!, polarity: PolaritySchema.parse(words[at + 1]), target: words[at + 2]!, ...rest });
  }
  return links;
}

/** The graph as `GET /api/graph` would send it, parsed by its schema. */
export function graphOf({ nodes = {}, links, parts = [], denied = [] }: TinyGraph): Graph {
  const keys = new Set([
    ...Object.keys(nodes),
    ...links.flatMap(({ source, target }) => [source, target]),
    ...parts.flat(),
    ...denied.flat(),
  ]);
  return tinyGraphOf(Object.fromEntries([...keys].map((name) => [name, { sections: ['s1'], ...nodes[name] }])), [
    ...links.map(causalEdge),
    ...denied.map(([source, target]): TinyEdge => ({
      source,
      edgeType: 'DRIVES',
      target,
      polarity: '0',
      sections: ['s2'],
    })),
    ...parts.map(([source, target]) => ({ source, edgeType: 'PART_OF', target })),
  ]);
}

export function indexOf(tiny: TinyGraph): CausalIndex {
  return buildCausalIndex(toGraphology(graphOf(tiny)));
}

/** The id of a node by its name. */
export function key(text: string): NodeKey {
  return NodeKeySchema.parse(inPaper('tiny')(text));
}

function causalEdge({ edgeType = 'DRIVES', sections = ['s1'], ...link }: Link): TinyEdge {
  return {
    ...link,
    edgeType,
    passages: sections.map((section) => `${section}-1`),
    quotes: sections.map(() => 'quote'),
    sections,
  };
}
