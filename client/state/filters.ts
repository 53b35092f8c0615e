import type { ClaimPolarity, Confidence, NodeType, Status } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey, SectionId } from '../../server/contract/ids.ts';

/** What is left out of the map and of every answer, in all perspectives alike. */
export interface Filters {
  /** Types of nodes that are left out. */
  withoutTypes: readonly NodeType[];
  /** Signs of claims that are left out. */
  withoutSigns: readonly ClaimPolarity[];
  /** Sections of which alone claims are kept; none: all. */
  sections: readonly SectionId[];
  /** Only what the paper states, or only what is inferred. */
  status: Status | null;
  /** The lowest confidence that is kept. */
  confidence: Confidence | null;
  /** Nodes that the reader has hidden one by one. */
  hidden: readonly NodeKey[];
  /** What alone is kept, such as a query found it; none of either: all. The ends of an edge are kept with it. */
  onlyNodes: readonly NodeKey[];
  /** None: every edge between the nodes that are kept. */
  onlyEdges: readonly EdgeKey[];
}

export const NO_FILTERS: Filters = {
  withoutTypes: [],
  withoutSigns: [],
  sections: [],
  status: null,
  confidence: null,
  hidden: [],
  onlyNodes: [],
  onlyEdges: [],
};

/** One thing that is filtered by, such as a chip shows it. */
export type FilterPart =
  | { kind: 'type'; value: NodeType }
  | { kind: 'sign'; value: ClaimPolarity }
  | { kind: 'section'; value: SectionId }
  | { kind: 'status'; value: Status }
  | { kind: 'confidence'; value: Confidence }
  | { kind: 'hidden'; value: NodeKey }
  /** How many nodes and edges alone are kept. */
  | { kind: 'only'; value: number };

/** Everything that is filtered by, part by part. */
export function filterParts(filters: Filters): FilterPart[] {
  const only = filters.onlyNodes.length + filters.onlyEdges.length;
  return [
    ...(only === 0 ? [] : [{ kind: 'only' as const, value: only }]),
    ...filters.withoutTypes.map((value) => ({ kind: 'type' as const, value })),
    ...filters.withoutSigns.map((value) => ({ kind: 'sign' as const, value })),
    ...filters.sections.map((value) => ({ kind: 'section' as const, value })),
    ...(filters.status === null ? [] : [{ kind: 'status' as const, value: filters.status }]),
    ...(filters.confidence === null ? [] : [{ kind: 'confidence' as const, value: filters.confidence }]),
    ...filters.hidden.map((value) => ({ kind: 'hidden' as const, value })),
  ];
}

/** The filters without one of their parts. */
export function withoutPart(filters: Filters, part: FilterPart): Filters {
  switch (part.kind) {
    case 'type':
      return { ...filters, withoutTypes: filters.withoutTypes.filter((value) => value !== part.value) };
    case 'sign':
      return { ...filters, withoutSigns: filters.withoutSigns.filter((value) => value !== part.value) };
    case 'section':
      return { ...filters, sections: filters.sections.filter((value) => value !== part.value) };
    case 'status':
      return { ...filters, status: null };
    case 'confidence':
      return { ...filters, confidence: null };
    case 'only':
      return { ...filters, onlyNodes: [], onlyEdges: [] };
    case 'hidden':
      return { ...filters, hidden: filters.hidden.filter((value) => value !== part.value) };
  }
}

/** Whether the filters name what alone is wanted, which is then to be seen, whatever the depth. */
export function isPicked({ onlyNodes, onlyEdges }: Filters): boolean {
  return onlyNodes.length + onlyEdges.length > 0;
}
