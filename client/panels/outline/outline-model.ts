import type { DataGraph } from '../../../server/causality/causal-index.ts';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { bundlesAbove } from '../../model/bundles.ts';
import { endsOf } from '../../model/ends-of.ts';

export type OutlineItem =
  | { kind: 'type'; nodeType: NodeType; nodes: number }
  | { kind: 'node'; key: NodeKey; gathered: number }
  /** An edge under one of its ends; it stands under the other too. */
  | { kind: 'edge'; at: NodeKey; edge: EdgeKey; other: NodeKey; direction: 'out' | 'in' };

export interface OutlineRow {
  id: string;
  item: OutlineItem;
  /** From 1, as in `aria-level`. */
  level: number;
  position: number;
  siblings: number;
  hasChildren: boolean;
  parent: string | null;
}

export function itemId(item: OutlineItem): string {
  switch (item.kind) {
    case 'type':
      return `type ${item.nodeType}`;
    case 'node':
      return nodeRowId(item.key);
    case 'edge':
      return `edge ${item.edge} ${item.direction}`;
  }
}

export function nodeRowId(key: NodeKey): string {
  return `node ${key}`;
}

/** The tree of a map: types, the nodes of each that stand for themselves, what is folded into them, and their edges. */
export class Outline {
  readonly #graph: DataGraph;
  readonly #members = new Map<NodeKey | null, NodeKey[]>();
  readonly #compare: (a: NodeKey, b: NodeKey) => number;

  constructor(graph: DataGraph, compare: (a: NodeKey, b: NodeKey) => number) {
    this.#graph = graph;
    this.#compare = compare;
    graph.forEachNode((key, { bundle }) => {
      const home = bundle !== null && graph.hasNode(bundle) ? bundle : null;
      const siblings = this.#members.get(home);
      if (siblings) siblings.push(key as NodeKey);
      else this.#members.set(home, [key as NodeKey]);
    });
  }

  /** The rows that are visible when the given ones are expanded, in order. */
  rows(expanded: ReadonlySet<string>): OutlineRow[] {
    const rows: OutlineRow[] = [];
    const visit = (items: readonly OutlineItem[], level: number, parent: string | null): void => {
      items.forEach((item, index) => {
        const id = itemId(item);
        const children = item.kind === 'edge' ? [] : this.#children(item);
        const hasChildren = children.length > 0;
        rows.push({ id, item, level, position: index + 1, siblings: items.length, hasChildren, parent });
        if (hasChildren && expanded.has(id)) visit(children, level + 1, id);
      });
    };
    visit(this.#types(), 1, null);
    return rows;
  }

  /** The rows that must be expanded for a node's row to be visible. */
  pathTo(key: NodeKey): string[] {
    const above = bundlesAbove(key, (node) => this.#bundleOf(node));
    const top = above.at(-1) ?? key;
    return [`type ${this.#graph.getNodeAttribute(top, 'nodeType')}`, ...above.map(nodeRowId)];
  }

  #bundleOf(key: NodeKey): NodeKey | null {
    const bundle = this.#graph.getNodeAttribute(key, 'bundle');
    return bundle !== null && this.#graph.hasNode(bundle) ? bundle : null;
  }

  #types(): OutlineItem[] {
    return NodeTypeSchema.options.flatMap((nodeType) => {
      const nodes = this.#topOf(nodeType).length;
      return nodes === 0 ? [] : [{ kind: 'type' as const, nodeType, nodes }];
    });
  }

  #topOf(nodeType: NodeType): NodeKey[] {
    const top = this.#members.get(null) ?? [];
    return top.filter((key) => this.#graph.getNodeAttribute(key, 'nodeType') === nodeType);
  }

  #children(item: Extract<OutlineItem, { kind: 'type' | 'node' }>): OutlineItem[] {
    if (item.kind === 'type') return this.#nodeItems(this.#topOf(item.nodeType));
    return [...this.#nodeItems(this.#members.get(item.key) ?? []), ...this.#edgeItems(item.key)];
  }

  /** Headings first, then by name. */
  #nodeItems(keys: readonly NodeKey[]): OutlineItem[] {
    const items = keys.map((key) => ({ kind: 'node' as const, key, gathered: this.#members.get(key)?.length ?? 0 }));
    return items.toSorted((a, b) => Number(b.gathered > 0) - Number(a.gathered > 0) || this.#compare(a.key, b.key));
  }

  #edgeItems(at: NodeKey): OutlineItem[] {
    const items = this.#graph.mapEdges(at, (key) => {
      const edge = key as EdgeKey;
      const [source, target] = endsOf(this.#graph, edge);
      const isOut = source === at;
      return {
        kind: 'edge' as const,
        at,
        edge,
        other: isOut ? target : source,
        direction: isOut ? ('out' as const) : ('in' as const),
      };
    });
    const order = { in: 0, out: 1 };
    return items.toSorted((a, b) => order[a.direction] - order[b.direction] || this.#compare(a.other, b.other));
  }
}
