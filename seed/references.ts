import { SeedError } from './seed-error.ts';
import type { Seed } from '../server/contract/seed.ts';
import { edgeKey, passageKey, sectionKey, type SeedPaper } from './seed-paper.ts';

/** @throws SeedError when a key occurs twice in the papers together */
export function refuseDuplicates(papers: readonly SeedPaper[]): void {
  const owners = new Map<string, string>();
  for (const { seed } of papers) {
    const keys = [seed.paper.id, ...seed.nodes.map(({ id }) => id), ...textKeys(seed), ...seed.edges.map(edgeKey)];
    for (const key of keys) {
      const owner = owners.get(key);
      if (owner === seed.paper.id) throw new SeedError(`Paper ${owner}: the key ${key} occurs twice.`);
      if (owner !== undefined)
        throw new SeedError(`The key ${key} occurs in paper ${owner} and in paper ${seed.paper.id}.`);
      owners.set(key, seed.paper.id);
    }
  }
}

function textKeys(seed: Seed): string[] {
  return seed.sections.flatMap(({ id, passages }) => [
    sectionKey(seed.paper.id, id),
    ...passages.map((passage) => passageKey(seed.paper.id, passage.id)),
  ]);
}

/** @throws SeedError when an edge or a passage names what is not there */
export function refuseDangling({ paper, nodes, sections, edges }: Seed): void {
  const keys = new Set(nodes.map(({ id }) => id));
  const passages = sections.flatMap((section) => section.passages);
  const passageIds = new Set(passages.map(({ id }) => id));
  for (const edge of edges) {
    const end = [edge.source, edge.target].find((key) => !keys.has(key));
    if (end !== undefined)
      throw new SeedError(`Paper ${paper.id}: the edge ${edgeKey(edge)} names the node ${end}, which is not there.`);
    const lost = edge.evidence.find(({ passage }) => !passageIds.has(passage));
    if (lost)
      throw new SeedError(
        `Paper ${paper.id}: the edge ${edgeKey(edge)} quotes passage ${lost.passage}, which is not there.`,
      );
  }
  for (const { id, defines, mentions } of passages) {
    const lost = [...defines, ...mentions].find((key) => !keys.has(key));
    if (lost !== undefined)
      throw new SeedError(`Paper ${paper.id}: passage ${id} names the node ${lost}, which is not there.`);
  }
  const bundled = nodes.find(({ bundle }) => bundle !== undefined && !keys.has(bundle));
  if (bundled)
    throw new SeedError(
      `Paper ${paper.id}: the node ${bundled.id} names the bundle ${bundled.bundle}, which is not there.`,
    );
}
