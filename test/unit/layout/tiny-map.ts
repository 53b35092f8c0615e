import type { Graph, NodeType } from '../../../server/contract/graph.ts';
import { isPolarity, tinyGraphOf, type TinyEdge } from '../../fixtures/tiny-graph.ts';

interface TinyNode {
  key: string;
  nodeType?: NodeType;
  bundle?: string;
}

/** `source sign target`, such as `a + b`; `a PART_OF b` for structure; a trailing `~` makes a claim inferred, `‖` late. */
function tinyEdge(text: string): TinyEdge {
  const [source = '', middle = '', target = '', mark = ''] = text.split(' ');
  if (!isPolarity(middle)) return { source, edgeType: middle, target };
  return {
    source,
    edgeType: 'DRIVES',
    target,
    polarity: middle,
    ...(mark === '~' && { status: 'inferred', confidence: 0.4 }),
    ...(mark === '‖' && { delay: true }),
  };
}

/** A graph that says only what a test is about; nodes are mechanisms named as their keys, at 0, 0. */
export function tinyMap(nodes: readonly (string | TinyNode)[], edges: readonly string[]): Graph {
  const said = nodes.map((node) => {
    const { key, ...attributes } = typeof node === 'string' ? { key: node } : node;
    return [key, attributes] as const;
  });
  return tinyGraphOf(Object.fromEntries(said), edges.map(tinyEdge));
}
