import { liftedSet } from '../causality/lifting.ts';
import { findReach } from '../causality/reach.ts';
import type { CausalIndex } from '../causality/causal-index.ts';
import type { GraphNode, NodeDetail, NodePolicy } from '../contract/graph.ts';
import type { NodeKey, PassageId } from '../contract/ids.ts';
import { MAX_LENGTH_DEFAULT } from '../contract/reasoning.ts';
import type { Library } from './library.ts';

/** Whether an `ADDRESSES` edge runs from the policy or a part of it to the node or a part of it. */
function addresses(index: CausalIndex, policy: NodeKey, node: NodeKey): boolean {
  const members = (key: NodeKey): Set<number> => new Set(liftedSet(index, index.nodeNumbers.get(key) ?? -1, true));
  const [sources, targets] = [members(policy), members(node)];
  return index.addresses.some(
    (flag, edge) => flag === 1 && sources.has(index.sources[edge] ?? -1) && targets.has(index.targets[edge] ?? -1),
  );
}

/**
 * The Countermeasures from which causal paths lead to the node, each taken with its parts, as the node is: first those that
 * address it directly, then the nearer ones.
 */
function policiesOf({ causalIndex, nodes }: Library, key: NodeKey): NodePolicy[] {
  const question = { from: key, direction: 'up', maxLength: MAX_LENGTH_DEFAULT, lift: true } as const;
  const policies = findReach(causalIndex, question).nodes.flatMap(({ key: policy, net, best }): NodePolicy[] => {
    if (nodes.get(policy)?.attributes.nodeType !== 'Countermeasure' || net === 'none') return [];
    return [{ key: policy, direct: addresses(causalIndex, policy, key), net, nodes: best.nodes, edges: best.edges }];
  });
  return [...policies.filter(({ direct }) => direct), ...policies.filter(({ direct }) => !direct)];
}

/** Passages that define or mention the node or carry a claim at one of its edges, in the order of the text. */
function passagesOf({ texts }: Library, { key, attributes }: GraphNode): PassageId[] {
  const text = texts.find(({ paper }) => paper.id === attributes.paper);
  const passages = text?.passages.filter(({ nodes }) => nodes.includes(key)) ?? [];
  return passages.toSorted((left, right) => left.start - right.start).map(({ id }) => id);
}

/** A node as `GET /api/nodes/:key` answers it. */
export function describeNode(library: Library, node: GraphNode): NodeDetail {
  const edges = [...library.edges.values()];
  return {
    ...node,
    incoming: edges.filter(({ target }) => target === node.key),
    outgoing: edges.filter(({ source }) => source === node.key),
    policies: policiesOf(library, node.key),
    passages: passagesOf(library, node),
  };
}
