import type { NodeKey } from '../server/contract/ids.ts';
import type { Seed, SeedEdge, SeedNode } from '../server/contract/seed.ts';
import type { StoreContent, StoreNode, StoreRelationship } from '../server/store/graph-store.ts';
import { layOutPapers, type ComputePositions } from './layout.ts';
import { refuseDangling, refuseDuplicates } from './references.ts';
import { edgeKey, passageKey, withoutAbsent, type SeedPaper } from './seed-paper.ts';
import { textNodes, textRelationships } from './text-content.ts';

/** Part of the revision: a new value has every seed built again. */
export const CONTENT_VERSION = '1';

export type GraphContent = Pick<StoreContent, 'nodes' | 'relationships'>;

/**
 * All nodes and relationships of the papers, text included, with their positions.
 * @throws SeedError when a key occurs twice, or an edge names a node or a passage that is not there
 */
export async function buildContent(
  papers: readonly SeedPaper[],
  computePositions: ComputePositions,
): Promise<GraphContent> {
  refuseDuplicates(papers);
  for (const { seed } of papers) refuseDangling(seed);
  const positions = await layOutPapers(papers, computePositions);
  return {
    nodes: papers.flatMap((paper) => [
      ...paper.seed.nodes.map((node) => graphNode(paper.seed, node, positions.get(node.id))),
      ...textNodes(paper),
    ]),
    relationships: papers.flatMap(({ seed }) => [
      ...seed.edges.map((edge) => graphRelationship(seed, edge)),
      ...textRelationships(seed),
    ]),
  };
}

function graphNode(seed: Seed, node: SeedNode, position: StoreNode['properties'] = {}): StoreNode {
  const { id, type, bundle, ...properties } = node;
  return {
    label: type,
    key: id,
    properties: {
      ...properties,
      ...withoutAbsent({ bundle }),
      ...position,
      paper: seed.paper.id,
      sections: sectionsOf(seed, id),
    },
  };
}

/** Every section with a passage that claims at the node's edges, defines or mentions it, in the order of the text. */
function sectionsOf(seed: Seed, node: NodeKey): string[] {
  const quoted = new Set(
    seed.edges
      .filter((edge) => edge.source === node || edge.target === node)
      .flatMap((edge) => edge.evidence.map(({ passage }) => passage)),
  );
  return seed.sections
    .filter(({ passages }) =>
      passages.some(({ id, defines, mentions }) => quoted.has(id) || defines.includes(node) || mentions.includes(node)),
    )
    .map(({ id }) => id);
}

function graphRelationship(seed: Seed, edge: SeedEdge): StoreRelationship {
  const { source, target, type, evidence, ...claim } = edge;
  const sections = new Map(
    seed.sections.flatMap(({ id, passages }) => passages.map((passage) => [passage.id, id] as const)),
  );
  return {
    type,
    key: edgeKey(edge),
    source,
    target,
    properties: {
      ...withoutAbsent(claim),
      passages: evidence.map(({ passage }) => passageKey(seed.paper.id, passage)),
      quotes: evidence.map(({ exact }) => exact),
      sections: evidence.flatMap(({ passage }) => sections.get(passage) ?? []),
      prefixes: evidence.map(({ prefix }) => prefix),
      suffixes: evidence.map(({ suffix }) => suffix),
      starts: evidence.map(({ start }) => start),
      ends: evidence.map(({ end }) => end),
    },
  };
}
