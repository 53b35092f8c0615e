import type { DataGraph } from '../../server/causality/causal-index.ts';
import { isDenied } from '../../server/coding/signed.ts';
import type { EdgeAttributes } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import { isCausal } from './causal.ts';

/** One edge as a line of a node's panel. */
export interface NodeLink {
  edge: EdgeKey;
  attributes: EdgeAttributes;
  source: NodeKey;
  target: NodeKey;
  /** The end that the line goes to. */
  other: NodeKey;
  /** The part of the node that the edge ends at, where it is not the node itself. */
  part: NodeKey | null;
}

export interface NodeLinks {
  drivers: NodeLink[];
  /** Causal edges into the node's parts, from outside of it. */
  partDrivers: NodeLink[];
  policies: NodeLink[];
  partPolicies: NodeLink[];
  drives: NodeLink[];
  partDrives: NodeLink[];
  addresses: NodeLink[];
  partAddresses: NodeLink[];
  parts: NodeLink[];
  wholes: NodeLink[];
  structure: NodeLink[];
  /** Claims at the node or its parts that the paper denies: they are in none of the lists above. */
  denied: NodeLink[];
}

/** Every edge at a node and, for a heading, every causal edge between its parts and the rest, by what it says of the node. */
export function linksOf(graph: DataGraph, node: NodeKey): NodeLinks {
  const [own, ownDenied] = apart(edgesAt(graph, node, null));
  const parts = partsOf(graph, node);
  const inside = new Set([node, ...parts]);
  const atParts = parts.flatMap((part) => edgesAt(graph, part, part)).filter(({ other }) => !inside.has(other));
  const [through, throughDenied] = apart(atParts);
  const into = (links: NodeLink[], edgeType: string): NodeLink[] =>
    bySurety(links.filter((link) => link.attributes.edgeType === edgeType && link.other === link.source));
  const outOf = (links: NodeLink[], edgeType: string): NodeLink[] =>
    bySurety(links.filter((link) => link.attributes.edgeType === edgeType && link.other === link.target));
  return {
    drivers: into(own, 'DRIVES'),
    partDrivers: into(through, 'DRIVES'),
    policies: into(own, 'ADDRESSES'),
    partPolicies: into(through, 'ADDRESSES'),
    drives: outOf(own, 'DRIVES'),
    partDrives: outOf(through, 'DRIVES'),
    addresses: outOf(own, 'ADDRESSES'),
    partAddresses: outOf(through, 'ADDRESSES'),
    parts: into(own, 'PART_OF'),
    wholes: outOf(own, 'PART_OF'),
    structure: own.filter(({ attributes }) => !isCausal(attributes) && attributes.edgeType !== 'PART_OF'),
    denied: [...bySurety(ownDenied), ...bySurety(throughDenied)],
  };
}

function edgesAt(graph: DataGraph, node: NodeKey, part: NodeKey | null): NodeLink[] {
  return graph.mapEdges(node, (edge, attributes, source, target) => ({
    edge: edge as EdgeKey,
    attributes,
    source: source as NodeKey,
    target: target as NodeKey,
    other: (source === node ? target : source) as NodeKey,
    part,
  }));
}

/** What is claimed, and what is denied. */
function apart(links: NodeLink[]): [NodeLink[], NodeLink[]] {
  return [
    links.filter(({ attributes }) => !isDenied(attributes)),
    links.filter(({ attributes }) => isDenied(attributes)),
  ];
}

/** What is `PART_OF` a node, directly or through other parts. */
export function partsOf(graph: DataGraph, node: NodeKey): NodeKey[] {
  const found = new Set<NodeKey>([node]);
  for (const whole of found) {
    graph.forEachInEdge(whole, (_, attributes, source) => {
      if (attributes.edgeType === 'PART_OF') found.add(source as NodeKey);
    });
  }
  found.delete(node);
  return [...found];
}

/** Stated before inferred, surer before less sure, then by key. */
function bySurety(links: NodeLink[]): NodeLink[] {
  return links.toSorted((a, b) => surety(b) - surety(a) || (a.edge < b.edge ? -1 : 1));
}

function surety({ attributes }: NodeLink): number {
  if (!('status' in attributes)) return 0;
  return attributes.confidence + (attributes.status === 'stated' ? 1 : 0);
}
