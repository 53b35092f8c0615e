import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Briefing, Finding } from './briefing.ts';
import type { KnownKeys } from './perspective.ts';

/** The findings of which the graph knows every node and edge. */
export function knownFindings(briefing: Briefing, known: KnownKeys): Briefing {
  return briefing.filter(({ finding }) => {
    const { nodes, edges } = keysOf(finding);
    return nodes.every((key) => known.hasNode(key)) && edges.every((key) => known.hasEdge(key));
  });
}

function keysOf(finding: Finding): { nodes: readonly NodeKey[]; edges: readonly EdgeKey[] } {
  switch (finding.kind) {
    case 'node':
      return { nodes: [finding.key], edges: [] };
    case 'edge':
      return { nodes: [], edges: [finding.key] };
    case 'trace':
      return { nodes: [finding.from, finding.to, ...(finding.require ?? []), ...(finding.avoid ?? [])], edges: [] };
    case 'path':
    case 'loop':
      return { nodes: [], edges: finding.edges };
    case 'reach':
      return { nodes: [finding.from], edges: [] };
    case 'policies':
      return { nodes: finding.targets, edges: [] };
    case 'gaps':
      return { nodes: [], edges: [] };
    case 'compare':
      return { nodes: [finding.left, finding.right], edges: [] };
    case 'what-if':
      return { nodes: finding.changes.map(({ key }) => key), edges: [] };
  }
}
