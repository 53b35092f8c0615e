import { joinId } from '../server/contract/ids.ts';
import type { Key } from '../server/contract/ids.ts';
import type { Seed, SeedEdge, SeedNode } from '../server/contract/seed.ts';
import type { StoreContent, StoreNode, StoreRelationship } from '../server/store/graph-store.ts';
import { refuseDangling, refuseDuplicates } from './references.ts';
import { withoutAbsent, type SeedPaper } from './seed-paper.ts';
import { textNodes, textRelationships } from './text-content.ts';

/** Part of the revision: a new value has every seed built again. */
export const CONTENT_VERSION = '3';

export type GraphContent = Pick<StoreContent, 'nodes' | 'relationships'>;

/**
 * All nodes and relationships of the papers, text included. Each has its key in `id` and its paper in `paper`; where one
 * names another, it does so by `paper:key`.
 * @throws SeedError when a key occurs twice in a paper, or an edge names a node or a passage that is not there
 */
export function buildContent(papers: readonly SeedPaper[]): GraphContent {
  refuseDuplicates(papers);
  for (const { seed } of papers) refuseDangling(seed);
  return {
    nodes: papers.flatMap((paper) => [
      ...paper.seed.nodes.map((node) => graphNode(paper.seed, node)),
      ...textNodes(paper),
    ]),
    relationships: papers.flatMap(({ seed }) => [
      ...seed.edges.map((edge) => graphRelationship(seed, edge)),
      ...textRelationships(seed),
    ]),
  };
}

function graphNode(seed: Seed, node: SeedNode): StoreNode {
  const { id, type, bundle, ...properties } = node;
  const paper = seed.paper.id;
  return {
    label: type,
    key: joinId(paper, id),
    properties: {
      ...properties,
      ...withoutAbsent({ bundle: bundle && joinId(paper, bundle) }),
      id,
      paper,
      sections: sectionsOf(seed, id).map((section) => joinId(paper, section)),
    },
  };
}

/** Every section with a passage that claims at the node's edges, defines or mentions it, in the order of the text. */
function sectionsOf(seed: Seed, node: Key): Key[] {
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
  const { id, source, target, type, evidence, ...claim } = edge;
  const paper = seed.paper.id;
  const sectionOf = new Map(
    seed.sections.flatMap((section) => section.passages.map(({ id: passage }) => [passage, section.id] as const)),
  );
  return {
    type,
    key: joinId(paper, id),
    source: joinId(paper, source),
    target: joinId(paper, target),
    properties: {
      ...withoutAbsent(claim),
      id,
      paper,
      passages: evidence.map(({ passage }) => joinId(paper, passage)),
      quotes: evidence.map(({ exact }) => exact),
      sections: evidence.flatMap(({ passage }) => sectionOf.get(passage) ?? []).map((key) => joinId(paper, key)),
      prefixes: evidence.map(({ prefix }) => prefix),
      suffixes: evidence.map(({ suffix }) => suffix),
      starts: evidence.map(({ start }) => start),
      ends: evidence.map(({ end }) => end),
    },
  };
}
